// npm test: every check there is, from a fresh clone on. The last line is `N passed, N failed`.
import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';
import { requireNode } from './require-node.mjs';
import { stages } from './stages.mjs';

requireNode();
await ensureInstalled();

const results = [];
for (const { name, run } of stages) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const count = await run();
  results.push({ name, ...count, seconds: (Date.now() - started) / 1000 });
}

const failures = results.flatMap(({ name, failures = [] }) => failures.map((failure) => `✗ ${name}: ${failure}`));
if (failures.length > 0) console.log(['\n── what failed ──', ...failures].join('\n'));

console.log('\n── result ──');
for (const { name, passed, failed, seconds, note = '' } of results) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${note}`,
  );
}
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
