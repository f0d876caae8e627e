import { transform } from 'esbuild';
import type { Problem } from '@/problems/spec/problem';
import { createJudge, type JudgeOptions } from '@/worker/core/judge';
import type { Library } from '@/worker/core/libraries';
import { createNodeEngine } from '@/worker/node/engine';
import type { CustomTest, JudgeAnswer } from '@/worker/protocol';
import type { Verdict } from '@/worker/verdict';

/** The judge that people have, for one problem that need not be in the list. */
export interface GateJudge {
  /** Samples and hidden tests. */
  submit(source: string, options?: JudgeOptions): Promise<Verdict>;
  /** Samples and one test more. */
  run(source: string, customTest: CustomTest): Promise<JudgeAnswer>;
  close(): void;
}

export function createGateJudge(problem: Problem): GateJudge {
  const engine = createNodeEngine();
  const judge = createJudge({ engine, transform, loadLibrary, loadProblem: async () => ({ problem, hash: '' }) });
  const { slug } = problem;
  return {
    async submit(source, options) {
      const answer = await judge.judge({ slug, source, mode: 'submit' }, options);
      if (answer.type !== 'verdict') throw new Error(`the judge answered "${answer.type}" to a submission`);
      return answer.verdict;
    },
    run: (source, customTest) => judge.judge({ slug, source, mode: 'run', customTests: [customTest] }),
    close: () => engine.close(),
  };
}

async function loadLibrary(library: Library): Promise<string> {
  return (library === 'lodash' ? await import('@/worker/generated/lodash') : await import('@/worker/generated/datastructures')).source;
}
