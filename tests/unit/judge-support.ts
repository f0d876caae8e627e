import { transform } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll } from 'vitest';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
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

/**
 * A made-up problem of `answer(n)`, with an edge case and random tests of n = 1.
 * @param large n of its large tests
 */
export function problemOf(slug: string, reference: (n: number) => number, large: number[] = []): Problem {
  return defineProblem({
    slug,
    title: 'Made Up',
    track: 'day1',
    difficulty: 'easy',
    patterns: ['array'],
    documents: ['dsa-day1-arrays-searching'],
    complexity: { time: 'O(1)', space: 'O(1)' },
    entry: fn('answer', [['n', z.int()]], z.int()),
    checker: exact(),
    reference,
    constraints: [],
    samples: [],
    edgeCases: [{ n: 1 }],
    random: fc.constant({ n: 1 }),
    large: large.map((size) => ({ why: 'large', n: size, make: (n) => ({ n }) })),
    hints: ['none'],
  });
}

export function verdictOf(answer: JudgeAnswer): Verdict {
  if (answer.type !== 'verdict') throw new Error(`the judge answered ${answer.type}`);
  return answer.verdict;
}
