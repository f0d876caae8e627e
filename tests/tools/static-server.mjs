import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypes } from './content-types.mjs';
import { securityHeaders } from './security-policy.mjs';

const COMPRESSIBLE = /text|javascript|json|svg|wasm/;

/**
 * Serves a static export as plain hosts do: index.html for a folder, 404.html for what is not there.
 * Files named after their content are cached for good, all others are asked for again.
 * @param {{ folder: string, basePath?: string }} site
 */
export function staticServer({ folder, basePath = '' }) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });
    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (basePath !== '' && pathname === '/') return answer(302, { location: `${basePath}/` });
    const path = pathBelow(pathname, basePath);
    const file = path === undefined ? undefined : join(folder, path);
    if (file === undefined || !existsSync(file)) return send(join(folder, '404.html'), 404);
    if (!statSync(file).isDirectory()) return send(file, 200);
    if (!pathname.endsWith('/'))
      return answer(301, { location: `${basePath}${encodeURI(`${path}/`)}${query === undefined ? '' : `?${query}`}` });
    const index = join(file, 'index.html');
    return existsSync(index) ? send(index, 200) : send(join(folder, '404.html'), 404);

    /**
     * @param {number} status
     * @param {Record<string, string>} headers
     */
    function answer(status, headers) {
      response.writeHead(status, headers).end();
    }

    /**
     * @param {string} file
     * @param {number} status
     */
    function send(file, status) {
      if (!existsSync(file)) return answer(404, {});
      const { size, mtimeMs } = statSync(file);
      const type = contentTypes[extname(file)] ?? 'application/octet-stream';
      const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
      const cache = file.includes('_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const headers = { 'content-type': type, etag, 'cache-control': cache, vary: 'accept-encoding', ...securityHeaders };
      if (status === 200 && request.headers['if-none-match'] === etag) return answer(304, headers);
      if (request.method === 'HEAD') return answer(status, headers);
      if (COMPRESSIBLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
        const key = `${file} ${etag}`;
        const body = compressed.get(key) ?? gzipSync(readFileSync(file), { level: 6 });
        compressed.set(key, body);
        response.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
        return;
      }
      response.writeHead(status, { ...headers, 'content-length': size });
      createReadStream(file).pipe(response);
    }
  });
}

/**
 * @param {string} pathname
 * @param {string} basePath
 * @returns {string | undefined} undefined for an address outside the site
 */
function pathBelow(pathname, basePath) {
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return undefined;
  try {
    const path = normalize(decodeURIComponent(pathname.slice(basePath.length)) || '/');
    return path.includes('\0') || path.startsWith('..') ? undefined : path;
  } catch {
    return undefined; // a stray %
  }
}
