// Reviews in the log, and which cards of the cheatsheet the person has chosen for them. A review that was taken back stays
// there, beside the event that takes it back.
import { useMemo } from 'react';
import { create } from 'zustand';
import { append, appendEvents, newId } from './append';
import { read } from './database';
import { datesAfter } from './dates-after';
import type { CardChoice, Review, ReviewUndo } from './records';
import type { StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

export type ReviewEvent = Review | ReviewUndo | CardChoice;

/** Those of this tab, also once they are stored, so that none goes out between its write and the next read. */
const useOwn = create<ReviewEvent[]>()(() => []);

/** In no order, some perhaps twice; live, across tabs too. @returns nothing until the log is read */
export function useReviewEvents(): ReviewEvent[] | undefined {
  const stored = useLiveQuery<ReviewEvent[] | undefined>(readReviewEvents, '', undefined);
  const own = useOwn();
  return useMemo(() => stored && [...stored, ...own], [stored, own]);
}

/** @returns the review, and with `error` why it lives in this tab only */
export async function addReview(
  graded: Pick<Review, 'card' | 'how' | 'grade' | 'explanation'>,
): Promise<{ review: Review; error: StorageError | undefined }> {
  const review: Review = { id: newId(), slug: 'review', kind: 'reviewed', ...graded, at: Date.now() };
  return { review, error: await add(review) };
}

/** @returns why that lives in this tab only, if it does */
export function undoReview({ id }: Review): Promise<StorageError | undefined> {
  return add({ id: newId(), slug: 'review', kind: 'review-undone', review: id, at: Date.now() });
}

/**
 * Takes cards of the cheatsheet into the person's reviews, or out of them.
 * @param cards as in `card:bm25`
 * @returns why that lives in this tab only, if it does
 */
export async function chooseCards(cards: readonly string[], chosen: boolean): Promise<StorageError | undefined> {
  const earlier = [...(await readReviewEvents()), ...useOwn.getState()].filter((event) => event.kind !== 'review-undone');
  const dateOf = datesAfter(earlier.map(({ card, at }) => [card, at]));
  const events = cards.map((card): CardChoice => ({ id: newId(), slug: 'review', kind: 'card-chosen', card, chosen, at: dateOf(card) }));
  useOwn.setState((own) => [...own, ...events], true);
  return appendEvents(events);
}

export function readReviewEvents(): Promise<ReviewEvent[]> {
  return read(async (available) => (await available.events.where({ slug: 'review' }).toArray()).filter(isReviewEvent), []);
}

function add(event: ReviewEvent): Promise<StorageError | undefined> {
  useOwn.setState((own) => [...own, event], true);
  return append({ event });
}

// By hand, so that the pages that ask load no schemas.
const grades: Record<Review['grade'], true> = { again: true, hard: true, good: true, easy: true };
const ways: Record<Review['how'], true> = { 'first-solve': true, 'from-memory': true, explained: true };

function isReviewEvent(row: unknown): row is ReviewEvent {
  const { id, kind, at, card, grade, how, review, chosen } = Object(row) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof at !== 'number') return false;
  if (kind === 'review-undone') return typeof review === 'string';
  if (kind === 'card-chosen') return typeof card === 'string' && typeof chosen === 'boolean';
  return kind === 'reviewed' && typeof card === 'string' && Object.hasOwn(grades, String(grade)) && Object.hasOwn(ways, String(how));
}
