// How reviews stand today: which cards there are, what is due, what to review. Everything from the log and the settings.
import { dayOf, daysBetween } from '@/app/_lib/dates';
import type { History } from '@/app/_lib/history';
import type { Grade, Review } from '@/app/_store/records';
import type { ReviewEvent } from '@/app/_store/reviews';
import type { ReviewCard } from './cards';
import { chosenCards, entriesOf, standingReviews } from './entries';
import { grades } from './grade-rule';
import { dueDay, type Memory, memoryOf, recallOn, reviewed } from './memory';
import { type Candidate, type Chosen, chooseInTurn, isDue } from './queue';

export type Way = Exclude<Review['how'], 'first-solve'>;

export interface Reviewable {
  card: ReviewCard;
  /** Nothing for a card that was never reviewed. */
  memory: Memory | undefined;
  /** The day on which FSRS comes to it; nothing for a card that was never reviewed. */
  dueDay: string | undefined;
  /** The reviews that stand, oldest first. */
  reviews: Review[];
  /** How it is best reviewed: from memory after Again or Hard, by an explanation else. */
  way: Way;
}

export interface Standing {
  deadline: 'ahead' | 'unset' | 'past';
  /** The date to come; nothing without one. */
  interviewDate: string | undefined;
  today: string;
  cards: ReadonlyMap<string, Reviewable>;
  /** Keys of the cards that FSRS has come to by today. */
  due: ReadonlySet<string>;
  /** What to review today, in order. */
  queue: Chosen[];
  /** Minutes that today has for reviews, and what reviews of today have taken, which the cheatsheet's may bring above that. */
  minutes: { all: number; taken: number };
  /** Mean expected recall on the interview date of the cards reviewed so far, without and with today's queue. */
  recall: { without: number; with: number } | undefined;
  /** The newest review that stands. */
  newest: Review | undefined;
}

export interface Given {
  today: string;
  /** As in the settings: empty while none is set. */
  interviewDate: string;
  hoursADay: number;
}

/** The part of a day's hours that reviews may take. */
export const SHARE_OF_DAY = 1 / 4;
const NEW_A_DAY = 10; // without a date
const minutesFromMemory = { easy: 10, medium: 15, hard: 25 } as const;
const EXPLANATION_MINUTES = 5;
const SHEET_MINUTES = 2;

export function standingOf(
  cards: readonly ReviewCard[],
  histories: ReadonlyMap<string, History>,
  events: readonly ReviewEvent[],
  { today, interviewDate: set, hoursADay }: Given,
): Standing {
  const deadline = set === '' ? 'unset' : set < today ? 'past' : 'ahead';
  const interviewDate = deadline === 'ahead' ? set : undefined;
  const reviews = standingReviews(events);
  const chosen = chosenCards(events);
  const reviewables = new Map(
    cards
      .filter(({ key, problem }) => problem !== undefined || chosen.has(key))
      .flatMap((card) => reviewable(card, histories, reviews.get(card.key) ?? [], interviewDate).map((one) => [card.key, one])),
  );
  const due = [...reviewables].flatMap(([key, { memory }]) => (isDue(memory, today, interviewDate) ? [key] : []));

  const all = Math.round(hoursADay * 60 * SHARE_OF_DAY);
  const [ofProblems, ofSheet] = partition([...reviewables.values()], ({ card }) => card.problem !== undefined);
  const [takenByProblems, takenBySheet] = [minutesTaken(ofProblems, today), minutesTaken(ofSheet, today)];
  const candidates = { problems: ofProblems.map(candidateOf), sheet: spread(ofSheet, today, interviewDate).map(candidateOf) };
  const queue = chooseInTurn(candidates, { today, interviewDate }, { all, takenByProblems, takenBySheet });
  const newest = [...reviews.values()]
    .flat()
    .reduce<Review | undefined>((last, review) => (last && last.at >= review.at ? last : review), undefined);
  const recall = interviewDate === undefined ? undefined : expectedRecall(reviewables, queue, interviewDate);
  return {
    deadline,
    interviewDate,
    today,
    cards: reviewables,
    due: new Set(due),
    queue,
    minutes: { all, taken: takenByProblems + takenBySheet },
    recall,
    newest,
  };
}

/** For each grade, the day on which the card would be due after it, if it were given today. */
export function nextDays(
  entriesBefore: Memory | undefined,
  { today, interviewDate }: Pick<Standing, 'today' | 'interviewDate'>,
): Record<Grade, string> {
  const days = grades.map((grade) => [grade, dueDay(reviewed(entriesBefore, today, grade), interviewDate)]);
  return Object.fromEntries(days) as Record<Grade, string>;
}

export function minutesOf({ problem }: ReviewCard, how: Review['how']): number {
  if (!problem) return SHEET_MINUTES;
  return how === 'from-memory' ? minutesFromMemory[problem.difficulty] : EXPLANATION_MINUTES;
}

function reviewable(
  card: ReviewCard,
  histories: ReadonlyMap<string, History>,
  reviews: Review[],
  interviewDate: string | undefined,
): Reviewable[] {
  const entries = entriesOf(card, card.problem && histories.get(card.problem.slug), reviews);
  if (card.problem && entries.length === 0) return [];
  const memory = memoryOf(entries);
  const isShaky = memory?.lastGrade === 'again' || memory?.lastGrade === 'hard';
  return [
    { card, memory, dueDay: memory && dueDay(memory, interviewDate), reviews, way: card.problem && isShaky ? 'from-memory' : 'explained' },
  ];
}

function candidateOf({ card, memory, way }: Reviewable): Candidate {
  return { key: card.key, memory, minutes: minutesOf(card, way) };
}

function minutesTaken(reviewables: Reviewable[], today: string): number {
  const ofToday = reviewables.flatMap(({ card, reviews }) =>
    reviews.filter(({ at, how }) => how !== 'first-solve' && dayOf(at) === today).map(({ how }) => minutesOf(card, how)),
  );
  return ofToday.reduce((sum, minutes) => sum + minutes, 0);
}

/** All cards that were reviewed once, and so many new ones that all have come before the interview. */
function spread(ofSheet: Reviewable[], today: string, interviewDate: string | undefined): Reviewable[] {
  const [unseen, seen] = partition(ofSheet, ({ memory }) => memory === undefined);
  const begunToday = seen.filter(({ reviews: [first] }) => first && dayOf(first.at) === today).length;
  const days = interviewDate === undefined ? 0 : Math.max(1, daysBetween(today, interviewDate));
  const newToday = days === 0 ? NEW_A_DAY : Math.ceil((unseen.length + begunToday) / days);
  return [...seen, ...unseen.slice(0, Math.max(0, newToday - begunToday))];
}

function partition<T>(all: T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function expectedRecall(reviewables: ReadonlyMap<string, Reviewable>, queue: Chosen[], interviewDate: string): Standing['recall'] {
  const known = [...reviewables.values()].flatMap(({ memory }) => (memory ? [memory] : []));
  if (known.length === 0) return undefined;
  const sum = known.reduce((total, memory) => total + recallOn(memory, interviewDate), 0);
  const gains = queue.reduce((total, { gain, memory }) => total + (memory ? (gain ?? 0) : 0), 0);
  return { without: sum / known.length, with: (sum + gains) / known.length };
}
