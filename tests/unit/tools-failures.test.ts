import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playwrightFailures, printedFailures, vitestFailures } from '@/tests/tools/failures.mjs';
import { root } from '@/tests/tools/run.mjs';

it('names the failed tests of a vitest report by file and title, and a file that does not load', () => {
  const testResults = [
    {
      name: join(root, 'tests/unit/sums.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'adds', status: 'passed', failureMessages: [] },
        { fullName: 'sums rounds', status: 'failed', failureMessages: ['\u001B[31mexpected 2 to be 3\u001B[39m\n    at sums.test.ts:4:9'] },
      ],
    },
    { name: join(root, 'tests/unit/broken.test.ts'), status: 'failed', message: 'does not load', assertionResults: [] },
  ];
  expect(vitestFailures({ testResults })).toEqual([
    'tests/unit/sums.test.ts › sums rounds: expected 2 to be 3 at sums.test.ts:4:9',
    'tests/unit/broken.test.ts: does not load',
  ]);
});

it('names the failed tests of a Playwright report, those of groups too, but none that passed at the second try', () => {
  const failed = { results: [{ error: { message: 'first try' } }, { error: { message: 'second try' } }] };
  const flaky = { results: [{ error: { message: 'first try' } }, {}] };
  const suites = [
    {
      specs: [{ ok: true, file: 'mock.test.ts', line: 3, title: 'begins', tests: [flaky] }],
      suites: [{ specs: [{ ok: false, file: 'mock.test.ts', line: 9, title: 'ends', tests: [failed] }] }],
    },
  ];
  expect(playwrightFailures({ suites, errors: [{ message: 'no server' }] })).toEqual([
    'mock.test.ts:9 › ends: second try',
    'outside of any test: no server',
  ]);
});

it('takes what a script marks or says is to fix, and shortens nothing of it', () => {
  const printed =
    '✓ two-sum  12\n✗ n-queens  9\n\nWhat to fix:\n  problems/a.ts:3: give it a larger n\n\nproblem:check: 1 passed, 1 failed\n';
  expect(printedFailures(printed)).toEqual(['n-queens  9', 'problems/a.ts:3: give it a larger n']);
  expect(printedFailures('✓ two-sum  12\n')).toEqual([]);
});
