import index from '@/problems/generated/index.json';
import type { ProblemFacts } from '@/problems/spec/problem';

/** What the list shows of a problem. */
export type ListedProblem = Pick<ProblemFacts, 'slug' | 'title' | 'track' | 'difficulty' | 'patterns'>;

/** Every problem in the order of the tracks, then from easy to hard. For server components: the list is long. */
export const listedProblems = index as (ListedProblem & { hash: string })[];
