import index from '@/problems/generated/index.json';
import { plan } from '@/problems/plan/plan';
import type { ProblemFacts } from '@/problems/spec/problem';

/** What the list shows of a problem. */
export type ListedProblem = Pick<ProblemFacts, 'slug' | 'title' | 'track' | 'difficulty' | 'patterns'>;

/** Every problem in the order of the tracks, then from easy to hard. For server components: the list is long. */
export const listedProblems = index as (ListedProblem & { hash: string })[];

const planned = new Set(plan.days.flatMap(({ mediums, algorithms, drills }) => [...mediums, ...algorithms, ...drills]));

/** The algorithms that interviewers ask to be written from scratch, in the plan's order. */
export const scratchTrail = plan.days
  .flatMap(({ algorithms }) => algorithms)
  .flatMap((slug) => listedProblems.filter((problem) => problem.slug === slug))
  .map(({ slug, title }) => ({ slug, title }));

/** The problems of the plan that are built. */
export const planProblems = listedProblems.filter(({ slug }) => planned.has(slug)).map(({ slug, title }) => ({ slug, title }));
