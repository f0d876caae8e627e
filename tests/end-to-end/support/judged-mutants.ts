import { createNodeJudge } from '@/worker/node/judge';
import { mutantsOf } from '../../gate/mutants-of';

/** A source and its verdict. */
export interface Judged {
  source: string;
  name: string;
  /** In Node. */
  verdict: string;
  /** In Chromium. */
  allowed: string[];
}

/** @param sources right ones @returns about `count` of their mutants, the same ones each time */
export async function judgedMutants(slug: string, sources: string[], count: number): Promise<Judged[]> {
  const mutants = (await Promise.all(sources.map(mutantsOf))).flat();
  const every = Math.ceil(mutants.length / count);
  const judge = createNodeJudge();
  const judged: Judged[] = [];
  for (const { source, name } of mutants.filter((_, i) => i % every === 0)) {
    const answer = await judge.judge({ slug, source, mode: 'submit' }, { explain: false });
    const verdict = answer.type === 'verdict' ? answer.verdict.verdict : answer.type;
    // No page can limit a worker's memory, so what grows without end may meet the time limit first.
    const allowed = verdict === 'memory-limit-exceeded' ? [verdict, 'time-limit-exceeded'] : [verdict];
    judged.push({ source, name: `mutant ${name}`, verdict, allowed });
  }
  judge.close();
  return judged;
}
