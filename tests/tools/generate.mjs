// npm run generate: the lists and modules of problems, and the judge's own generated parts.
// --when-stale: only if a source has changed, and a broken problem is named but holds up no other.
// All is said on stderr, so that a command that follows keeps stdout.
import { join } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';
import { isFresh, writeStamp } from './freshness.mjs';
import { requireNode } from './require-node.mjs';
import { root, runPackage } from './run.mjs';

const stamp = join(root, '.cache', 'generated.json');

requireNode();
await ensureInstalled();
const whenStale = process.argv.includes('--when-stale');
if (!whenStale || !isUpToDate()) {
  const sound = await generate();
  if (!sound && !whenStale) process.exitCode = 1;
}

function isUpToDate() {
  const sources = ['problems', 'worker', 'package-lock.json'].map((name) => join(root, name));
  const products = ['problems/generated/modules.ts', 'worker/generated'].map((name) => join(root, name));
  return isFresh({ stamp, sources, products });
}

/** @returns whether nothing is broken; what is sound has been written in any case */
async function generate() {
  const startedAt = Date.now();
  const codes = [];
  for (const script of ['problems/build/generate.ts', 'worker/build/generate.ts']) {
    codes.push(await runPackage('tsx', [script], { output: 'to-stderr' }));
  }
  const sound = codes.every((code) => code === 0);
  if (sound) writeStamp(stamp, startedAt);
  return sound;
}
