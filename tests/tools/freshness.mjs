// Whether something made from sources is still up to date: a stamp keeps when the making started and with which settings.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NOT_SOURCES = new Set(['generated', 'node_modules', '.next', 'out']);

/**
 * @param {{ stamp: string, sources: string[], products: string[], settings?: string }} made
 * @returns {boolean} the products exist, were made with these settings, and no source has changed since
 */
export function isFresh({ stamp, sources, products, settings = '' }) {
  if (!existsSync(stamp) || !products.every((path) => existsSync(path))) return false;
  const made = JSON.parse(readFileSync(stamp, 'utf8'));
  return made.settings === settings && newestChange(sources) < made.startedAt;
}

/**
 * @param {string} stamp
 * @param {number} startedAt milliseconds since 1970
 * @param {string} [settings]
 */
export function writeStamp(stamp, startedAt, settings = '') {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ startedAt, settings }));
}

/**
 * Folders count as well, since they change when a file in them is removed; not those that hold generated ones.
 * @param {string[]} paths
 * @returns {number} milliseconds since 1970
 */
function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const status = statSync(path);
    if (!status.isDirectory()) {
      newest = Math.max(newest, status.mtimeMs);
      continue;
    }
    const names = readdirSync(path);
    if (!names.includes('generated')) newest = Math.max(newest, status.mtimeMs);
    newest = Math.max(newest, newestChange(names.filter((name) => !NOT_SOURCES.has(name)).map((name) => join(path, name))));
  }
  return newest;
}
