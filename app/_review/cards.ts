import type { ListedProblem } from '@/app/_lib/listed-problems';

/** What spaced repetition can bring back. */
export interface ReviewCard {
  /** `problem:<slug>`, or `card:<id>` of the cheatsheet; what the log names it by. */
  key: string;
  title: string;
  /** A problem becomes a card when it is first solved; any other is one from the start. */
  problem?: Pick<ListedProblem, 'slug' | 'difficulty'>;
}

export function keyOfProblem(slug: string): string {
  return `problem:${slug}`;
}

export function cardsOfProblems(problems: Pick<ListedProblem, 'slug' | 'title' | 'difficulty'>[]): ReviewCard[] {
  return problems.map(({ slug, title, difficulty }) => ({ key: keyOfProblem(slug), title, problem: { slug, difficulty } }));
}
