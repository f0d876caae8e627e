import { describe, expect, it } from 'vitest';
import { realJudge } from './judge-support';

const body = `{
  const indexOf = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    indexOf.set(nums[i], i);
  }
  return [];
}`;
const parameters = '(nums: number[], target: number): number[]';
const { submit } = realJudge();

describe('right code is Accepted however it gives its entry', () => {
  it.each([
    ['a declaration', `function twoSum${parameters} ${body}`],
    ['a constant arrow function', `const twoSum = ${parameters} => ${body}`],
    ['an exported declaration', `export function twoSum${parameters} ${body}`],
    ['an anonymous default export', `export default function ${parameters} ${body}`],
    ['a default export of another name', `export default function solve${parameters} ${body}`],
    ['a default arrow function', `export default ${parameters} => ${body}`],
    ['an export under another name', `const solve = ${parameters} => ${body}\nexport { solve as twoSum };`],
    ['module.exports', `const solve = ${parameters} => ${body}\nmodule.exports = { twoSum: solve };`],
    ['module.exports as the function', `module.exports = ${parameters} => ${body}`],
    ['class Solution', `class Solution { twoSum${parameters} ${body} }`],
    ['class Solution with an arrow property', `export default class Solution { twoSum = ${parameters} => ${body} }`],
    ['an async function', `async function twoSum${parameters.replace('number[]', 'number[]')} ${body}`.replace('): number[]', ')')],
    [
      'a generator',
      `function* twoSum(nums: number[], target: number) { yield* inner(nums, target); }\nfunction inner${parameters} ${body}`,
    ],
    ['top-level await', `const ready = await Promise.resolve(true);\nfunction twoSum${parameters} ${body}`],
    ['names that the judge uses itself', `const module = 1, exports = 2, entry = 3;\nfunction twoSum${parameters} ${body}`],
    ['a byte order mark and CRLF', `\uFEFFfunction twoSum${parameters} ${body}`.replaceAll('\n', '\r\n')],
  ])('%s', async (_, source) => {
    expect((await submit('two-sum', source)).verdict).toBe('accepted');
  });
});

describe('TypeScript and JavaScript compile as people write them', () => {
  it.each([
    [
      'JavaScript with undeclared variables',
      `var twoSum = function (nums, target) { for (i = 0; i < nums.length; i++) for (j = i + 1; j < nums.length && j < 99; j++) if (nums[i] + nums[j] === target) return [i, j]; ${body.slice(1)}`,
    ],
    [
      'enums, namespaces and decorators',
      `enum E { A } namespace N { export const y = 1 }\nfunction mark(value: unknown, context: unknown) {}\nclass K { @mark f() { return E.A + N.y } }\nfunction twoSum${parameters} ${body}`,
    ],
    [
      'imports of types only',
      `import type { A } from './a'; import { type B } from './b';\ntype C = A | B;\nfunction twoSum${parameters} ${body}`,
    ],
    [
      'prototype helpers',
      `declare global { interface Array<T> { last(): T } }\nArray.prototype.last = function () { return this[this.length - 1]; };\nfunction twoSum${parameters} ${body}`,
    ],
    [
      "LeetCode's queues and lodash",
      `function twoSum${parameters} { const queue = new MinPriorityQueue<number>(); queue.enqueue(3); new Deque([1]); new Queue([1]); _.sortBy([3, 1]); ${body.slice(1)}`,
    ],
    ['structuredClone', `function twoSum${parameters} { nums = structuredClone(nums); ${body.slice(1)}`],
    [
      'a changed input',
      `function twoSum${parameters} { const copy = [...nums]; nums.length = 0; nums.push(...copy.slice(0, 9)); nums = copy; ${body.slice(1)}`,
    ],
  ])('%s', async (_, source) => {
    expect((await submit('two-sum', source)).verdict).toBe('accepted');
  });
});

describe('code that does not compile is told where and why', () => {
  it.each([
    ['empty', '  \n', /no code yet/, undefined],
    ['a syntax error', 'function twoSum(nums) {\n  return nums[;\n}', /Unexpected/, { line: 2, column: 15 }],
    ['JSX', 'function twoSum() {\n  return <b>x</b>;\n}', /JSX/, { line: 2, column: expect.any(Number) }],
    [
      'an import',
      `type A = 1;\nimport { readFileSync } from 'node:fs';\nfunction twoSum() { readFileSync('/'); }`,
      /import from "node:fs"/,
      { line: 2, column: 1 },
    ],
    ['an import()', `function twoSum() {\n  return import('node:fs');\n}`, /import\(\)/, { line: 2, column: 10 }],
    ['a re-export', `export * from './x';`, /export from/, { line: 1, column: 1 }],
    ['brackets nested for thousands of levels', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nests brackets/, undefined],
    ['a binary file', 'function twoSum() {}\0', /NUL/, undefined],
  ])('%s', async (_, source, message, place) => {
    const verdict = await submit('two-sum', source);
    expect(verdict.verdict).toBe('compile-error');
    expect(verdict.message).toMatch(message);
    expect(verdict.compileProblems[0]?.place).toEqual(place);
  });

  it.each([
    ['nothing like it', 'const x = 1, y = 2;', 'Your code defines no twoSum: the tests call a function named twoSum.'],
    [
      'other capitals',
      'function twosum() {}',
      'Your code defines no twoSum: the tests call a function named twoSum. Is it what you called twosum?',
    ],
    ['no function', 'const twoSum = 5;', 'What your code declares as twoSum is no function, and the tests call it as one.'],
  ])('a missing entry: %s', async (_, source, message) => {
    expect(await submit('two-sum', source)).toMatchObject({ verdict: 'compile-error', message });
  });
});
