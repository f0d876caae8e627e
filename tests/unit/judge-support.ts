import { transform } from 'esbuild';
import { afterAll } from 'vitest';
import type { Problem } from '@/problems/spec/problem';
import { createJudge, type JudgeOptions } from '@/worker/core/judge';
import { createNodeEngine } from '@/worker/node/engine';
import { createNodeJudge } from '@/worker/node/judge';
import type { JudgeAnswer, JudgeRequest } from '@/worker/protocol';
import type { Verdict } from '@/worker/verdict';

/** The judge of the command line, over the real problems; closed after the file's tests. */
export function realJudge() {
  const judge = createNodeJudge();
  afterAll(() => judge.close());
  return {
    submit: async (slug: string, source: string, options?: JudgeOptions) =>
      verdictOf(await judge.judge({ slug, source, mode: 'submit' }, options)),
    judge: (request: JudgeRequest, options?: JudgeOptions) => judge.judge(request, options),
  };
}

/** The same core over problems that a test makes up. */
export function judgeOf(...problems: Problem[]) {
  const engine = createNodeEngine();
  afterAll(() => engine.close());
  const judge = createJudge({
    engine,
    transform,
    loadProblem: async (slug) => {
      const problem = problems.find((candidate) => candidate.slug === slug);
      return problem && { problem, hash: 'test' };
    },
    loadLibrary: async () => '',
  });
  return async (slug: string, source: string) => verdictOf(await judge.judge({ slug, source, mode: 'submit' }));
}

export function verdictOf(answer: JudgeAnswer): Verdict {
  if (answer.type !== 'verdict') throw new Error(`the judge answered ${answer.type}`);
  return answer.verdict;
}
