import { join } from 'node:path';
import process from 'node:process';
import { isFresh, writeStamp } from './freshness.mjs';
import { addOffline } from './offline.mjs';
import { root, run, runPackage } from './run.mjs';
import { addSecurityPolicy } from './security-policy.mjs';
import { syncServersFrom } from './sync-servers.mjs';

const SOURCES = [
  'app',
  'problems',
  'worker',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tests/tools/content-types.mjs',
  'tests/tools/offline.mjs',
  'tests/tools/security-policy.mjs',
  'tests/tools/sync-servers.mjs',
];
const stamp = join(root, '.cache', 'built.json');

/** Where the static export lies. */
export const siteFolder = join(root, 'out');

/** The path below which the site is served: empty, or as in `/greenroom`. */
export const basePath = (process.env.GREENROOM_BASE_PATH ?? '').replace(/\/+$/, '');

const syncServers = process.env.GREENROOM_SYNC_SERVER ?? '';
const settings = [basePath, syncServers.trim()].filter(Boolean).join(' ');

/** @returns {Promise<number>} the exit code */
export async function buildSite() {
  const servers = syncServersFrom(syncServers);
  if (typeof servers === 'string') {
    console.error(`\n${servers}`);
    return 1;
  }
  const startedAt = Date.now();
  const generated = await run(process.execPath, [join(root, 'tests/tools/generate.mjs')]);
  if (generated !== 0) return generated;
  const built = await runPackage('next', ['build']);
  if (built !== 0) return built;
  addSecurityPolicy(siteFolder, servers);
  const complaint = await addOffline(siteFolder, basePath);
  if (complaint !== undefined) {
    console.error(`\n${complaint}`);
    return 1;
  }
  writeStamp(stamp, startedAt, settings);
  return 0;
}

/** Whether out/ was built from the sources as they are, for this base path and these servers. */
export function siteIsFresh() {
  const sources = SOURCES.map((name) => join(root, name));
  return isFresh({ stamp, sources, products: [join(siteFolder, 'index.html')], settings });
}
