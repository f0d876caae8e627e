import { describe, expect, it } from 'vitest';
import { readProblem } from '@/problems/build/read-problem';
import type { TestReport, Verdict } from '@/worker/verdict';
import { checkSubmissions } from '../gate/check-submissions';
import { createGateJudge, type GateJudge } from '../gate/gate-judge';
import { failureText } from '../gate/print-reports';
import { folder, path, twoSumWith } from './gate-two-sum';

const verdictOf = (verdict: Verdict['verdict'], more: Partial<Verdict> = {}) =>
  ({ verdict, message: '', reports: [], ...more }) as unknown as Verdict;

/** Answers by the first line of the source, so that no machine's speed decides. */
function judgeThatSays(submit: (firstLine: string, timeLimitScale: number) => Verdict): GateJudge {
  return {
    submit: async (source, options) => submit(source.split('\n')[0] ?? '', options?.timeLimitScale ?? 1),
    run: async () => ({ type: 'verdict', verdict: verdictOf('accepted') }),
    close: () => undefined,
  };
}

const onlyWith = (verdict: string) => ({
  ...(verdict === 'wrong-answer' ? {} : { 'submissions/wrong-answer': null }),
  ...(verdict === 'time-limit-exceeded' ? {} : { 'submissions/time-limit-exceeded': null }),
  'submissions/accepted': null,
});

describe('a submission', { timeout: 60_000 }, () => {
  it('that is accepted, though it is kept as wrong, fails the gate', async () => {
    const correct =
      '// wrong-answer: nothing is wrong\nfunction twoSum(nums, target) { for (let i = 0; ; i++) { const j = nums.lastIndexOf(target - nums[i]); if (j > i) return [i, j]; } }';
    const root = twoSumWith({
      ...onlyWith('wrong-answer'),
      'submissions/wrong-answer/values.ts': correct,
      'problem.ts': (text) => text.replace(/large: \[[\s\S]*?\n {2}\],/, 'large: [],'),
    });
    const judge = createGateJudge((await readProblem(`${root}/problems`, folder)).problem);
    const { failures, rejected, shownSizes } = await checkSubmissions(judge, root, path).finally(() => judge.close());
    expect(failures.map(failureText)).toEqual([
      expect.stringMatching(/wrong-answer\/values\.ts: must be wrong-answer, but is accepted\. .*Add an edge case that tells it apart\.$/),
    ]);
    expect({ rejected, sizes: shownSizes.length }).toEqual({ rejected: { caught: 3, total: 4 }, sizes: 3 });
  });

  it('whose shown input does not fail alone fails the gate', async () => {
    const shown: TestReport = {
      number: 1,
      kind: 'edge',
      state: 'wrong-answer',
      input: [{ name: 'nums', type: 'number[]', text: '[1]' }],
      inputSize: 1,
    };
    const judge = judgeThatSays((line) =>
      line.startsWith('// wrong') ? verdictOf('wrong-answer', { reports: [shown] }) : verdictOf('accepted'),
    );
    const { failures } = await checkSubmissions(judge, twoSumWith(onlyWith('wrong-answer')), path);
    expect(failures[0]?.message).toBe('the failing input that is shown does not fail as a custom test, but is not judged: nums = [1]');
  });

  it('that exceeds its limit three times over passes', async () => {
    const judge = judgeThatSays((line) => verdictOf(line.startsWith('// time') ? 'time-limit-exceeded' : 'accepted'));
    const { failures, slowestOverLimit } = await checkSubmissions(judge, twoSumWith(onlyWith('time-limit-exceeded')), path);
    expect({ failures, slowestOverLimit }).toEqual({ failures: [], slowestOverLimit: 3 });
  });

  it('that exceeds its limit by too little is told by how much', async () => {
    const judge = judgeThatSays((line, scale) =>
      verdictOf(line.startsWith('// time') && scale <= 1.5 ? 'time-limit-exceeded' : 'accepted'),
    );
    const { failures, slowestOverLimit } = await checkSubmissions(judge, twoSumWith(onlyWith('time-limit-exceeded')), path);
    expect(failures[0]?.message).toContain('exceeds its time limit by less than 3x');
    expect(slowestOverLimit).toBe(1.5);
  });
});
