// What the log says of a card: the acceptance that made it, and the reviews since that stand. In whatever order the
// records come, and however often, the answer is the same; so the logs of two devices merge into one memory.
import { dayOf } from '@/app/_lib/dates';
import type { History } from '@/app/_lib/history';
import type { Grade, Review } from '@/app/_store/records';
import type { ReviewEvent } from '@/app/_store/reviews';
import type { ReviewCard } from './cards';
import { firstSolve, gradeOfSolve } from './grade-rule';

/** One time at which a card was recalled, or was not. */
export interface Entry {
  day: string;
  grade: Grade;
}

/** The reviews that stand, of each card, oldest first. */
export function standingReviews(events: readonly ReviewEvent[]): Map<string, Review[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const undone = new Set([...byId.values()].flatMap((event) => (event.kind === 'review-undone' ? [event.review] : [])));
  const standing = [...byId.values()].filter((event): event is Review => event.kind === 'reviewed' && !undone.has(event.id));
  standing.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const byCard = new Map<string, Review[]>();
  for (const review of standing) byCard.set(review.card, [...(byCard.get(review.card) ?? []), review]);
  return byCard;
}

/** Keys of the cards that the person has graded or chosen, and has not taken out since; of the cheatsheet's, these come back. */
export function chosenCards(events: readonly ReviewEvent[]): Set<string> {
  const graded = [...standingReviews(events).values()].flat().map(({ id, at, card }) => ({ id, at, card, chosen: true }));
  const said = [...graded, ...events.filter((event) => event.kind === 'card-chosen')];
  said.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)); // of one instant every device takes the same for the last
  const last = new Map(said.map(({ card, chosen }) => [card, chosen]));
  return new Set([...last].flatMap(([card, chosen]) => (chosen ? [card] : [])));
}

/**
 * Oldest first; nothing for a problem that is not solved.
 * @param reviews the card's, oldest first
 */
export function entriesOf(card: ReviewCard, history: History | undefined, reviews: readonly Review[]): Entry[] {
  const later = reviews.filter(({ how }) => how !== 'first-solve').map(({ at, grade }) => ({ at, grade }));
  if (!card.problem) return later.map(dated);
  const solve = history && firstSolve(history);
  if (history?.acceptedAt === undefined || !solve) return [];
  const first = { at: history.acceptedAt, grade: gradeOfFirstSolve(reviews) ?? gradeOfSolve(solve, card.problem.difficulty) };
  return [first, ...later].sort((a, b) => a.at - b.at).map(dated);
}

/** The grade that the person gave to the acceptance; nothing while the proposed one holds. */
export function gradeOfFirstSolve(reviews: readonly Review[]): Grade | undefined {
  return reviews.findLast(({ how }) => how === 'first-solve')?.grade;
}

function dated({ at, grade }: { at: number; grade: Grade }): Entry {
  return { day: dayOf(at), grade };
}
