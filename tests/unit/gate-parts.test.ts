import { describe, expect, it } from 'vitest';
import { FixturesFile } from '../gate/fixtures-file';
import { lineInSpec } from '../gate/line-in-spec';
import { median } from '../gate/median';
import { printReports } from '../gate/print-reports';
import type { CheckReport } from '../gate/report';

describe('a file of fixtures', () => {
  const file = (cases: unknown[]) => ({ library: 'scipy', version: '1.10.1', cases });

  it('may hold the numbers that JSON lacks', () => {
    const parsed = FixturesFile.parse(file([{ input: { scores: [1, 'NaN'] }, expected: ['Infinity', { low: '-Infinity' }, 'infinite'] }]));
    expect('cases' in parsed && parsed.cases[0]).toEqual({
      input: { scores: [1, Number.NaN] },
      expected: [Number.POSITIVE_INFINITY, { low: Number.NEGATIVE_INFINITY }, 'infinite'],
    });
  });

  it('may name a property in place of cases', () => expect(FixturesFile.safeParse({ property: 'The rows sum to 1.' }).success).toBe(true));
  it('must have cases otherwise', () => expect(FixturesFile.safeParse(file([])).success).toBe(false));
  it('names its library and version', () => expect(FixturesFile.safeParse({ cases: [] }).success).toBe(false));
});

describe('the line of a part of a spec', () => {
  const source = `const x = 1;
export default defineProblem({
  edgeCases: [
    { n: 1 },
    { n: 2 }, // why
  ],
  large: [...more, { n: 3 }],
});`;

  it.each([
    [['edgeCases', 1], 5],
    [['edgeCases'], 3],
    [['large', 1], 7],
    [['random'], undefined],
  ])('%j is %s', (path, line) => expect(lineInSpec(source, path)).toBe(line));
});

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 10, 4], 3],
  ])('of %j is %s', (values, middle) => expect(median(values)).toBe(middle));
});

describe('the table of reports', () => {
  const report: CheckReport = {
    slug: 'two-sum',
    failures: [],
    hiddenTests: 72,
    rejected: { caught: 5, total: 5 },
    mutants: { killed: 8, total: 9, equivalent: 1 },
    slowestOverLimit: 3,
    shownSizes: [3, 4],
  };

  it('has a row for each problem, and then what to fix', () => {
    const broken: CheckReport = {
      slug: 'broken',
      failures: [{ file: 'problems/broken/problem.ts', line: 4, message: 'is wrong' }],
      hiddenTests: 0,
      rejected: { caught: 0, total: 0 },
      mutants: { killed: 0, total: 0, equivalent: 0 },
      shownSizes: [],
    };
    expect(printReports([report, broken])).toBe(`\
problem    tests  rejected caught  mutants killed  equivalent  slowest ÷ limit  shown size
✓ two-sum     72              5/5             8/9           1              ≥ 3         3.5
✗ broken       -                -               -           -                -           -

What to fix:
  problems/broken/problem.ts:4: is wrong

Failing inputs shown for 2 wrong answers: median size 3.5 (target: at most 6), largest 4.`);
  });
});
