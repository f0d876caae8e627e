// The cheatsheet's cards and how problems lead to them. For server components: the cards are long.
import type { Card } from '@/problems/cheatsheet/schema';
import { topics } from '@/problems/cheatsheet/topics';
import generated from '@/problems/generated/cards.json';
import { type ListedProblem, listedProblems } from './listed-problems';

type Drilled = Pick<Card, 'problems' | 'patterns'>;

/** In the order of the topics; `problems` are those that are built. */
export const cards = generated as Card[];

/** Whether a problem drills a card: the card names it, or is the card of its main pattern. */
export function drills({ slug, patterns }: Pick<ListedProblem, 'slug' | 'patterns'>, card: Drilled): boolean {
  return card.problems.includes(slug) || card.patterns.includes(patterns[0] as string);
}

/** The cards to go over before or after a problem. */
export function cardsOfProblem(problem: Pick<ListedProblem, 'slug' | 'patterns'>): Card[] {
  return cards.filter((card) => drills(problem, card));
}

/** Tracks to which a card belongs: by its topic, or by a problem that drills it. */
export function tracksOfCard(card: Card): Set<string> {
  const ofTopic = topics.find(({ slug }) => slug === card.topic)?.tracks ?? [];
  const drilling = listedProblems.filter((problem) => drills(problem, card));
  return new Set([...ofTopic, ...drilling.map(({ track }) => track)]);
}

/** How many cards belong to each track; a track without any is left out. */
export function cardsByTrack(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) for (const track of tracksOfCard(card)) counts.set(track, (counts.get(track) ?? 0) + 1);
  return counts;
}
