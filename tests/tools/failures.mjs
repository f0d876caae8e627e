// Which checks failed, a line each: a long log is often kept by its end only, so `npm test` says them there again.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './run.mjs';

/** Of a message only the beginning: the whole stands further up in the log. */
const LONGEST_MESSAGE = 300;

/**
 * @param {any} report vitest's JSON reporter's
 * @returns {string[]}
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    // a file that fails to load holds no tests, and yet fails
    if (status === 'failed' && assertionResults.length === 0) return [line(file, message)];
    return failed.map((/** @type {any} */ test) => line(`${file} › ${test.fullName}`, test.failureMessages[0]));
  });
}

/**
 * @param {any} report Playwright's JSON reporter's
 * @returns {string[]}
 */
export function playwrightFailures({ suites, errors }) {
  const ofSuite = (/** @type {any} */ { specs, suites: inner = [] }) => [
    ...specs.filter((/** @type {any} */ spec) => !spec.ok).map(specLine),
    ...inner.flatMap(ofSuite),
  ];
  return [...suites.flatMap(ofSuite), ...errors.map((/** @type {any} */ error) => line('outside of any test', error.message))];
}

/**
 * @param {string} text printed by a script of this repository: its lines that begin with ✗, and what it says is to fix
 * @returns {string[]}
 */
export function printedFailures(text) {
  const [, toFix = ''] = text.match(/^What to fix:\n((?: {2}.+\n)+)/m) ?? [];
  return [...text.matchAll(/^✗ (.+)$/gm), ...toFix.matchAll(/^ {2}(.+)$/gm)].map(([, said]) => line(/** @type {string} */ (said)));
}

function specLine(/** @type {any} */ { file, line: row, title, tests }) {
  const error = tests.flatMap((/** @type {any} */ test) => test.results).findLast((/** @type {any} */ result) => result.error)?.error;
  return line(`${file}:${row} › ${title}`, error?.message);
}

/** @param {string} what @param {string} [message] */
function line(what, message = '') {
  const flat = stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
  return flat === '' ? what : `${what}: ${flat}`;
}
