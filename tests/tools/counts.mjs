// What a test tool reports, as passed and failed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightFailures, vitestFailures } from './failures.mjs';
import { root, runPackage } from './run.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

/** @typedef {{ passed: number, failed: number, failures?: string[], note?: string }} Count `failures` names those that failed, a line each */

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
export async function vitest(name, args) {
  const report = reportFile(`${name}.json`);
  const code = await runPackage('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const result = readReport(report);
  if (!result) return crashed('vitest');
  const failures = vitestFailures(result);
  return atLeastOneFailure(code, { passed: result.numPassedTests, failed: failures.length, failures });
}

/**
 * @param {string} name of the report
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
export async function playwright(name, args) {
  const report = reportFile(`${name}.json`);
  const code = await runEndToEnd([...args, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  if (code === undefined) return { passed: 0, failed: 1, note: 'not run, since there is no browser' };
  const result = readReport(report);
  if (!result) return crashed('playwright');
  const { expected, unexpected, flaky } = result.stats;
  const note = flaky > 0 ? `${flaky} passed at the second try` : '';
  return atLeastOneFailure(code, { passed: expected + flaky, failed: unexpected, failures: playwrightFailures(result), note });
}

/**
 * A stage that passes or fails as a whole.
 * @param {number} code
 * @returns {Count}
 */
export function one(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
export function atLeastOneFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1, note: `ended with code ${code}` } : count;
}

/**
 * @param {string} what
 * @returns {Count}
 */
export function crashed(what) {
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
