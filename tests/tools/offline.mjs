// What makes the built site work without a network: packs of all its files, and the service worker that unpacks them.
// A pack is the files one after another, compressed as one: pages are much alike, and so take a quarter of what they
// take one by one, on every host alike. The worker knows which file ends where.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes } from './content-types.mjs';
import { root } from './run.mjs';
import { securityHeaders } from './security-policy.mjs';

/** What a person is asked to fetch for offline use, in bytes; a build that needs more fails. */
const MAX_FETCHED = 8_000_000;

/** As far back as the compression looks; a pack that is longer gains nothing. */
const PACK_BYTES = 12 * 2 ** 20;

/**
 * @param {string} folder the static export, with its policy in place
 * @param {string} basePath
 * @returns {Promise<string | undefined>} why the build is refused, if it is
 */
export async function addOffline(folder, basePath) {
  for (const made of ['offline', 'sw.js']) rmSync(join(folder, made), { recursive: true, force: true });
  mkdirSync(join(folder, 'offline'));
  markPages(folder, '');
  const version = versionOf(folder);
  markPages(folder, version);
  const packs = packsOf(folder).map(({ name, paths }) => writePack(folder, name, paths));
  await writeWorker(folder, { version, basePath, headers: securityHeaders, packs: packs.map(({ file, entries }) => ({ file, entries })) });

  const fetched = packs.reduce((sum, pack) => sum + pack.bytes, 0) + gzipSync(readFileSync(join(folder, 'sw.js'))).length;
  const stored = packs.flatMap(({ entries }) => entries).reduce((sum, { bytes }) => sum + bytes, 0);
  writeFileSync(join(folder, 'offline', 'size.json'), `${JSON.stringify({ fetched, stored })}\n`);
  console.log(`offline: ${megabytes(fetched)} MB to fetch, ${megabytes(stored)} MB on the device`);
  if (fetched <= MAX_FETCHED) return undefined;
  const parts = packs.map(({ name, bytes }) => `${name} ${megabytes(bytes)}`).join(', ');
  return `Offline use would fetch ${megabytes(fetched)} MB, and ${megabytes(MAX_FETCHED)} MB is the most: ${parts}.`;
}

/** @param {string} folder */
function versionOf(folder) {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * A page says of which version it is, so that the worker can tell pages that an update left open.
 * @param {string} folder
 * @param {string} version empty: none, as before the first time
 */
function markPages(folder, version) {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8').replace(/<meta name="greenroom-version"[^>]*>/, '');
    const mark = version && `<meta name="greenroom-version" content="${version}"/>`;
    writeFileSync(join(folder, path), html.replace('</head>', `${mark}</head>`));
  }
}

/**
 * What seldom changes is packed apart from what changes with every build, so that an update does not fetch it again.
 * @param {string} folder
 */
function packsOf(folder) {
  const kept = filesIn(folder).filter(isKept);
  const isCompiler = (/** @type {string} */ path) => path.endsWith('.wasm');
  const isLarge = (/** @type {string} */ path) => path.startsWith('_next/static/') && statSync(join(folder, path)).size > 50_000;
  const isCode = (/** @type {string} */ path) => path.startsWith('_next/static/');
  const compiler = kept.filter(isCompiler);
  const large = kept.filter((path) => !isCompiler(path) && isLarge(path));
  const code = kept.filter((path) => !isCompiler(path) && !isLarge(path) && isCode(path));
  const pages = kept.filter((path) => !isCode(path)).sort(bySubject);
  return [
    { name: 'compiler', paths: compiler },
    { name: 'editor', paths: large },
    { name: 'code', paths: code },
    ...inParts(folder, pages).map((paths, i) => ({ name: `pages-${i + 1}`, paths })),
  ].filter(({ paths }) => paths.length > 0);
}

// KaTeX names three forms of each font, and every browser that has service workers takes the first, woff2.
// __next._full.txt is the same as the index.txt beside it, in whose place the worker gives that.
/** @param {string} path */
function isKept(path) {
  if (/\.(map|woff)$|KaTeX_.*\.ttf$|(^|\/)__next\._full\.txt$/.test(path)) return false;
  return path !== '_headers' && !/^(404|_not-found)\//.test(path);
}

/**
 * The page, its data and what a round shows of a problem follow each other, since they share their text; so do the
 * cheatsheet and its cards as a review shows them.
 * @param {string} a
 * @param {string} b
 */
function bySubject(a, b) {
  const [x, y] = [a, b].map((path) =>
    path.replace(/^mock\/problems\/(.*)\.json$/, 'problems/$1/~').replace(/^review\/faces\/card-/, 'cheatsheet/~'),
  );
  return x === y ? 0 : /** @type {string} */ (x) < /** @type {string} */ (y) ? -1 : 1;
}

/**
 * @param {string} folder
 * @param {string[]} paths
 */
function inParts(folder, paths) {
  /** @type {string[][]} */
  const parts = [];
  let room = 0;
  for (const path of paths) {
    const { size } = statSync(join(folder, path));
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = PACK_BYTES;
    }
    parts.at(-1)?.push(path);
    room -= size;
  }
  return parts;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string[]} paths
 */
function writePack(folder, name, paths) {
  const contents = paths.map((path) => readFileSync(join(folder, path)));
  const whole = Buffer.concat(contents);
  const packed = name === 'compiler' ? compressedOnce(whole) : compressed(whole, 9);
  const file = `offline/${name}.${hashOf(packed)}.pack`;
  writeFileSync(join(folder, file), packed);
  const entries = paths.map((path, i) => {
    const content = /** @type {Buffer} */ (contents[i]);
    return {
      path,
      bytes: content.length,
      // the name says the content already
      revision: path.startsWith('_next/static/') ? null : hashOf(content),
      type: contentTypes[extname(path)] ?? 'application/octet-stream',
    };
  });
  return { name, file, bytes: packed.length, entries };
}

/**
 * The best quality takes ten times as long as the one before it, for a tenth less: worth it for what is always the same.
 * @param {Buffer} whole
 */
function compressedOnce(whole) {
  const file = join(root, '.cache', 'packs', `${hashOf(whole)}.br`);
  if (existsSync(file)) return readFileSync(file);
  const packed = compressed(whole, constants.BROTLI_MAX_QUALITY);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, packed);
  return packed;
}

/**
 * @param {Buffer} whole
 * @param {number} quality
 */
function compressed(whole, quality) {
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

/**
 * @param {string} folder
 * @param {object} site what the worker must know of it
 */
async function writeWorker(folder, site) {
  const { build } = await import('esbuild'); // not above: on a fresh clone nothing is installed yet when this file is read
  await build({
    entryPoints: [join(root, 'app/_offline/service-worker.ts')],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', SITE: JSON.stringify(site) },
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/**
 * @param {string} folder
 * @returns {string[]} in order, with slashes
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll(sep, '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** @param {Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
