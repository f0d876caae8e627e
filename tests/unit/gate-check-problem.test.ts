import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../catalogue';
import { checkProblem } from '../gate/check-problem';
import { failureText } from '../gate/print-reports';
import { type Changes, folder, path, twoSumWith } from './gate-two-sum';

async function failuresOf(changes: Changes): Promise<string[]> {
  const { failures } = await checkProblem(twoSumWith(changes), folder, readCatalogue().get('two-sum'));
  return failures.map((failure) => failureText(failure).replace(`${path}/`, ''));
}

const spec = (from: string, to: string): Changes => ({ 'problem.ts': (text) => text.replace(from, to) });

// each makes all tests of a problem, which takes seconds on a busy machine
describe('of a broken problem the gate names file, line and what to fix:', { timeout: 60_000 }, () => {
  it.each<[string, Changes, RegExp[]]>([
    [
      'two missing files',
      { 'editorial.md': null, 'statement.md': null },
      [/^statement\.md: the file is missing$/, /^editorial\.md: the file is missing$/],
    ],
    ['a malformed fact', spec("difficulty: 'easy'", "difficulty: 'trivial' as 'easy'"), [/^problem\.ts: .*"easy".*difficulty/s]],
    [
      'a sample that does not fit the signature',
      spec('target: 6', "target: '6' as never"),
      [/^problem\.ts: samples\[0\]\.input: .*target/s],
    ],
    [
      'a sample that breaks a constraint',
      spec('nums: [3, 1, 3]', 'nums: [3, 3, 3]'),
      [/^problem\.ts:\d+: samples\[1\]\.input breaks the constraint "Exactly one pair .*": \{ nums: \[3, 3, 3\], target: 6 \}$/],
    ],
    [
      'an edge case that breaks a constraint',
      spec('{ nums: [4, 4], target: 8 }', '{ nums: [4], target: 8 }'),
      [/^problem\.ts:\d+: edgeCases\[1\] breaks the constraint "`2 <= nums\.length/],
    ],
    [
      'a generator that breaks its own constraint',
      spec('.filter(({ nums, target }) => pairsWithSum(nums, target) === 1)', '.map(({ nums }) => ({ nums, target: 1 }))'),
      [/^problem\.ts:\d+: random breaks the constraint "Exactly one pair .*nums: \[/],
    ],
    [
      'a generator that shrinks to what breaks a constraint',
      spec('.filter(({ nums, target }) => pairsWithSum(nums, target) === 1)', ''),
      [/^problem\.ts:\d+: random (shrinks to a value that )?breaks the constraint "Exactly one pair/],
    ],
    [
      'a sized test out of bounds',
      spec('n: 100_000, make: pairAtTheEnd', 'n: 100_001, make: pairAtTheEnd'),
      [/^problem\.ts:\d+: large\[0\] breaks the constraint/],
    ],
    [
      'sized tests that differ from run to run',
      spec('const even = 2 * rng.int(1, MAX / 4)', 'const even = 2 * Math.ceil(Math.random() * 1e8)'),
      [/^problem\.ts:\d+: large\[0\] makes another input for the same seed/, /large\[1\]/],
    ],
    [
      'sized tests that are legal at their own size only',
      spec('const even = 2 * rng.int(1, MAX / 4)', 'const even = 2 * rng.int(1, n < 100_000 ? 2 * MAX : MAX / 4)'),
      [/^problem\.ts:\d+: large\[0\] with n = \d+, to measure growth, breaks the constraint/],
    ],
  ])('%s', async (_name, changes, failures) =>
    expect(await failuresOf(changes)).toEqual(failures.map((failure) => expect.stringMatching(failure))),
  );

  it('everything that is wrong at once, before any code is judged', async () => {
    const failures = await failuresOf({
      'problem.ts': (text) =>
        text
          .replace("title: 'Two Sum'", "title: 'Sum'")
          .replace('checker: unordered()', "checker: { ...unordered(), check: () => ({ reason: 'No.' }) }"),
      'statement.md': (text) => text.replaceAll('target', 'sum'),
      'editorial.md': (text) => `${text.replace('## Pitfalls', '## Traps')}\nWRITE: more`,
      'fixtures.json': JSON.stringify({
        library: 'numpy',
        version: '1.24.2',
        cases: [{ input: { nums: [1, 2], target: 3 }, expected: [1, 1] }],
      }),
      'submissions/notes.md': 'notes',
      'submissions/wrong-answer/values.ts': (text) => text.replace(/^.*\n/, ''),
    });
    const wanted = [
      /^editorial\.md: has no section "## Pitfalls"$/,
      /^editorial\.md:\d+: is still to be written: more$/,
      /^submissions\/notes\.md: is no submission/,
      /^submissions\/wrong-answer\/values\.ts:1: the first line must be "\/\/ wrong-answer: " and the mistake$/,
      /^statement\.md: does not name `target`/,
      /^problem\.ts: title is "Sum"; the catalogue says "Two Sum"$/,
      /submissions\/wrong-answer\/ has no file that starts with "\/\/ wrong-answer: gives the values instead of the indices"$/,
      /^problem\.ts:\d+: samples\[0\]\.input the checker refuses the reference's own answer \[2, 3\] \(No\.\)/,
      /^fixtures\.json: case 0 of numpy 1\.24\.2 disagrees with the reference: the library says \[1, 1\], the reference \[0, 1\]/,
    ];
    for (const failure of wanted) expect(failures).toContainEqual(expect.stringMatching(failure));
  });

  it('a reference that throws', async () => {
    const throwing = (text: string) =>
      text.replace('partner !== undefined', 'partner').replace('return [];', "throw new RangeError('none');");
    const [first] = await failuresOf({ 'solution.ts': throwing });
    expect(first).toMatch(
      /^problem\.ts:\d+: samples\[1\]\.input the reference fails, RangeError: none: \{ nums: \[3, 1, 3\], target: 6 \}$/,
    );
  });

  it('malformed fixtures', async () => {
    const illegal = (text: string) => text.replace('{ nums: [4, 4], target: 8 }', '{ nums: [4], target: 8 }'); // so that no code is judged
    const failures = await failuresOf({ 'problem.ts': illegal, 'fixtures.json': '{ "library": "numpy" ' });
    expect(failures).toContainEqual(expect.stringMatching(/^fixtures\.json: is not JSON/));
  });
});
