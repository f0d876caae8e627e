import { createNodeJudge } from '@/worker/node/judge';
import { mutantsOf } from '../../gate/mutants-of';

export interface JudgedMutant {
  source: string;
  name: string;
  /** In Node. */
  verdict: string;
}

/** @param sources right ones @returns about `count` of their mutants, the same ones each time */
export async function judgedMutants(slug: string, sources: string[], count: number): Promise<JudgedMutant[]> {
  const mutants = (await Promise.all(sources.map(mutantsOf))).flat();
  const every = Math.ceil(mutants.length / count);
  const judge = createNodeJudge();
  const judged: JudgedMutant[] = [];
  for (const { source, name } of mutants.filter((_, i) => i % every === 0)) {
    const answer = await judge.judge({ slug, source, mode: 'submit' }, { explain: false });
    judged.push({ source, name: `mutant ${name}`, verdict: answer.type === 'verdict' ? answer.verdict.verdict : answer.type });
  }
  judge.close();
  return judged;
}
