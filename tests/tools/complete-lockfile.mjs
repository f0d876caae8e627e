// npm run lockfile: adds the packages that other systems need, where a registry that lacks them has made npm leave them out.
// `npm ci` refuses a lockfile without them; with them it skips those that are made for another system.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

/** @typedef {{ optionalDependencies?: Record<string, string>, dev?: boolean, [field: string]: unknown }} Package */

/**
 * @param {Record<string, Package>} packages the lockfile's
 * @returns {Record<string, Package>} what is missing
 */
export function missingOptionalPackages(packages) {
  /** @type {Record<string, Package>} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (placesOf(name, path).some((place) => place in packages)) continue;
      missing[`node_modules/${name}`] = { version, ...systemOf(name), ...(dev && { dev }), optional: true };
    }
  }
  return missing;
}

/**
 * Where Node looks for a package that is asked for in `path`.
 * @param {string} name
 * @param {string} path
 */
function placesOf(name, path) {
  const parents = path.split('/node_modules/').map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
  return ['', ...parents.map((parent) => `${parent}/`)].map((parent) => `${parent}node_modules/${name}`);
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

/**
 * The system that a package is made for, from the words of its name, as in `@biomejs/cli-linux-arm64-musl`.
 * @param {string} name
 */
function systemOf(name) {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const system = words.findIndex((word) => SYSTEMS.includes(word) || word === 'wasm32');
  if (system < 0) throw new Error(`${name}: the name does not tell which system the package is for`);
  if (words[system] === 'wasm32') return { cpu: ['wasm32'] };
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { os: [words[system]], cpu: [words[system + 1]], ...(libc && { libc }) };
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionalPackages(lockfile.packages);
  const { '': project, ...packages } = { ...lockfile.packages, ...missing };
  const names = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  lockfile.packages = { '': project, ...Object.fromEntries(names.map((name) => [name, packages[name]])) };
  writeFileSync(file, `${JSON.stringify(lockfile, undefined, 2)}\n`);
  console.log(`package-lock.json: ${Object.keys(missing).length} packages added`);
}
