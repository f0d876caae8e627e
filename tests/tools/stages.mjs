import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildSite } from './build-site.mjs';
import { root, run, runPackage } from './run.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

/**
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Stage
 */

let siteIsBuilt = false;

/** Everything that `npm test` does, in order; a stage that fails does not keep later ones from running. @type {Stage[]} */
export const stages = [
  { name: 'generate', run: async () => one(await run(process.execPath, ['tests/tools/generate.mjs'])) },
  { name: 'lint', run: async () => one(await runPackage('@biomejs/biome', ['check', '--error-on-warnings'])) },
  { name: 'unused code', run: async () => one(await runPackage('knip', ['--no-progress'])) },
  { name: 'types', run: types },
  { name: 'unit', run: unit },
  { name: 'problems', run: problems },
  { name: 'build', run: build },
  { name: 'end-to-end', run: endToEnd },
  { name: 'other browsers', run: otherBrowsers },
];

async function types() {
  await runPackage('next', ['typegen']); // tsc asks for the declarations that it writes
  return one(await runPackage('typescript', ['--noEmit', '-p', '.']));
}

async function unit() {
  const report = reportFile('unit.json');
  const code = await runPackage('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const result = readReport(report);
  if (!result) return crashed('vitest');
  // a file that fails to load holds no tests, and yet fails
  const brokenFiles = result.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return atLeastOneFailure(code, { passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles });
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
  return atLeastOneFailure(code, { passed: Number(summary[2]), failed: Number(summary[3]), note });
}

async function build() {
  const code = await buildSite();
  siteIsBuilt = code === 0;
  return one(code);
}

async function endToEnd() {
  if (!siteIsBuilt) return { passed: 0, failed: 1, note: 'not run, since there is no build to test' };
  const report = reportFile('end-to-end.json');
  const code = await runEndToEnd(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  if (code === undefined) return { passed: 0, failed: 1, note: 'not run, since there is no browser' };
  const result = readReport(report);
  if (!result) return crashed('playwright');
  const { expected, unexpected, flaky } = result.stats;
  const note = flaky > 0 ? `${flaky} passed at the second try` : '';
  return atLeastOneFailure(code, { passed: expected + flaky, failed: unexpected, note });
}

/**
 * A stage that passes or fails as a whole.
 * @param {number} code
 * @returns {Count}
 */
function one(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function atLeastOneFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1, note: `ended with code ${code}` } : count;
}

/**
 * @param {string} what
 * @returns {Count}
 */
function crashed(what) {
  return { passed: 0, failed: 1, note: `${what} ended without a report` };
}

/** @param {string} name */
function reportFile(name) {
  const path = join(root, '.cache', 'reports', name);
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
