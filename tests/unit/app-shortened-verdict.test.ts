import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenedVerdict } from '@/app/_store/shortened-verdict';
import { bareVerdict } from '@/worker/core/messages';
import { type TestReport, Verdict } from '@/worker/verdict';

const small: TestReport = {
  number: 3,
  kind: 'edge',
  state: 'wrong-answer',
  input: [{ name: 'nums', type: 'number[]', text: '[1, 2]' }],
  expected: '[0, 1]',
  actual: '[0, 0]',
  inputSize: 2,
};

it('leaves a small verdict as it is', () => {
  const verdict = {
    ...bareVerdict('wrong-answer', 'Test 3 of 9: wrong.'),
    reports: [small],
    console: [{ level: 'log' as const, text: 'x' }],
  };
  expect(shortenedVerdict(verdict)).toEqual(verdict);
});

it('drops pictures', () => {
  const plots = { expected: [{ kind: 'bars' as const, title: 't', y: 'y', labels: ['a'], groups: [{ name: 'g', values: [1] }] }] };
  expect(shortenedVerdict({ ...bareVerdict('wrong-answer', 'm'), reports: [{ ...small, plots }] }).reports).toEqual([small]);
});

it('keeps any verdict within 16 KiB, and a verdict', () => {
  const text = fc.tuple(fc.string({ maxLength: 20 }), fc.nat(4000)).map(([part, times]) => part.repeat(times));
  const report = fc.record({ input: fc.array(text, { maxLength: 4 }), expected: text, actual: text });
  fc.assert(
    fc.property(fc.array(report, { maxLength: 5 }), fc.array(text, { maxLength: 30 }), text, (reports, lines, message) => {
      const kept = shortenedVerdict({
        ...bareVerdict('run-time-error', message),
        reports: reports.map(({ input, expected, actual }) => ({
          ...small,
          input: input.map((value, i) => ({ name: `p${i}`, type: 'string', text: value })),
          expected,
          actual,
          error: { name: 'Error', message, frames: [] },
        })),
        console: lines.map((line) => ({ level: 'log' as const, text: line })),
      });
      expect(JSON.stringify(kept).length).toBeLessThanOrEqual(16 * 1024);
      expect(Verdict.safeParse(kept).success).toBe(true);
    }),
    { numRuns: 100 },
  );
});
