import process from 'node:process';
import { audit } from './audit.mjs';
import { buildSite } from './build-site.mjs';
import { atLeastOneFailure, crashed, one, playwright, vitest } from './counts.mjs';
import { printedFailures } from './failures.mjs';
import { run, runPackage } from './run.mjs';
import { sync } from './sync.mjs';

/** @typedef {{ name: string, run: () => Promise<import('./counts.mjs').Count> }} Stage */

let siteIsBuilt = false;

/** Everything that `npm test` does, in order; a stage that fails does not keep later ones from running. @type {Stage[]} */
export const stages = [
  { name: 'generate', run: async () => one(await run(process.execPath, ['tests/tools/generate.mjs'])) },
  { name: 'lint', run: async () => one(await runPackage('@biomejs/biome', ['check', '--error-on-warnings'])) },
  { name: 'unused code', run: async () => one(await runPackage('knip', ['--no-progress'])) },
  { name: 'types', run: types },
  { name: 'audit', run: audit },
  { name: 'unit', run: unit },
  { name: 'problems', run: problems },
  { name: 'build', run: build },
  { name: 'end-to-end', run: endToEnd },
  { name: 'sync', run: syncing },
  { name: 'other browsers', run: otherBrowsers },
];

async function types() {
  await runPackage('next', ['typegen']); // tsc asks for the declarations that it writes
  return one(await runPackage('typescript', ['--noEmit', '-p', '.']));
}

async function unit() {
  return vitest('unit', []);
}

async function problems() {
  return counted('problem:check', ['tests/gate/problem-check.ts']);
}

async function otherBrowsers() {
  if (!siteIsBuilt) return { passed: 0, failed: 1, note: 'not run, since there is no build to test' };
  return counted('other browsers', ['--experimental-websocket', 'tests/other-browsers/run.ts']);
}

/**
 * A script that says at its end how many passed and failed.
 * @param {string} name
 * @param {string[]} args for tsx
 */
async function counted(name, args) {
  let text = '';
  const code = await runPackage('tsx', args, {
    output: (chunk) => {
      text += chunk;
    },
  });
  const summary = [...text.matchAll(/^([a-z: ]+): (\d+) passed, (\d+) failed$/gm)].filter(([, said]) => said === name).at(-1);
  if (!summary) return crashed(name);
  const missing = [...text.matchAll(/^(\w+) is not installed/gm)].map(([, browser]) => browser);
  const note = missing.length > 0 ? `not installed: ${missing.join(', ')}` : '';
  return atLeastOneFailure(code, { passed: Number(summary[2]), failed: Number(summary[3]), failures: printedFailures(text), note });
}

async function build() {
  const code = await buildSite();
  siteIsBuilt = code === 0;
  return one(code);
}

async function endToEnd() {
  if (!siteIsBuilt) return { passed: 0, failed: 1, note: 'not run, since there is no build to test' };
  return playwright('end-to-end', []);
}

async function syncing() {
  if (!siteIsBuilt) return { passed: 0, failed: 1, note: 'not run, since there is no build to test' };
  return sync();
}
