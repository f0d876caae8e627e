import type { ListedProblem } from '@/app/_lib/listed-problems';

/** What spaced repetition can bring back. */
export interface ReviewCard {
  /** `problem:<slug>`, or `card:<id>` of the cheatsheet; what the log names it by. */
  key: string;
  title: string;
  /** A problem comes in when it is first solved. */
  problem?: Pick<ListedProblem, 'slug' | 'difficulty'>;
  /** The title of its topic, for a card of the cheatsheet, which comes in when the person grades or chooses it. */
  topic?: string;
}

export function keyOfProblem(slug: string): string {
  return `problem:${slug}`;
}

export function cardsOfProblems(problems: Pick<ListedProblem, 'slug' | 'title' | 'difficulty'>[]): ReviewCard[] {
  return problems.map(({ slug, title, difficulty }) => ({ key: keyOfProblem(slug), title, problem: { slug, difficulty } }));
}

export function keyOfSheetCard(id: string): string {
  return `card:${id}`;
}

/** The address of a card of the cheatsheet, by its key. */
export function hrefOfSheetCard(key: string): string {
  return `/cheatsheet#${key.slice('card:'.length)}`;
}

/** @param topics with the cards' topics among them */
export function cardsOfSheet(
  cards: { id: string; title: string; topic: string }[],
  topics: readonly { slug: string; title: string }[],
): ReviewCard[] {
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]));
  return cards.map(({ id, title, topic }) => ({ key: keyOfSheetCard(id), title, topic: titles.get(topic) ?? topic }));
}
