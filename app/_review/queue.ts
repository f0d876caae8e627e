// Which reviews today. With an interview ahead: those that together raise the sum of expected recall on its date most
// within the minutes, a knapsack that is solved exactly. Without one: what is due, the longest due first. Problems are
// chosen first, and the cheatsheet's cards, by the same rule, for the minutes that these leave.
import { dueDay, type Memory, recallOn, reviewed } from './memory';

export interface Candidate {
  key: string;
  minutes: number;
  /** Nothing for a card that was never reviewed. */
  memory: Memory | undefined;
}

export interface Chosen extends Candidate {
  /** What a review today adds to the expected recall on the interview date, from 0 to 1; nothing without one. */
  gain: number | undefined;
  isDue: boolean;
}

export interface Circumstances {
  today: string;
  /** Nothing when there is none to come. */
  interviewDate: string | undefined;
  /** Minutes that today has left for them; when it has none, maybe fewer than 0. */
  minutes: number;
}

/** A review that adds less is not worth its minutes. */
export const MIN_GAIN = 0.02;

/**
 * Problems, then cards of the cheatsheet; no card takes a minute from a problem, not even one that was reviewed today.
 * @param minutes of the whole day, and what reviews of today have taken of them
 */
export function chooseInTurn(
  candidates: Record<'problems' | 'sheet', readonly Candidate[]>,
  days: Pick<Circumstances, 'today' | 'interviewDate'>,
  minutes: { all: number; takenByProblems: number; takenBySheet: number },
): Chosen[] {
  const ofProblems = minutes.all - minutes.takenByProblems;
  const problems = chooseReviews(candidates.problems, { ...days, minutes: ofProblems });
  const left = ofProblems - minutes.takenBySheet - problems.reduce((sum, chosen) => sum + chosen.minutes, 0);
  return [...problems, ...chooseReviews(candidates.sheet, { ...days, minutes: left })];
}

/** In the order to review in: the most gain a minute first. */
export function chooseReviews(candidates: readonly Candidate[], circumstances: Circumstances): Chosen[] {
  const { today, interviewDate, minutes } = circumstances;
  const rated = candidates
    .filter(({ memory }) => memory === undefined || memory.lastDay < today)
    .map((candidate) => ({
      ...candidate,
      gain: interviewDate === undefined ? undefined : gainOf(candidate.memory, today, interviewDate),
      isDue: isDue(candidate.memory, today, interviewDate),
    }));
  if (interviewDate === undefined) return inDueOrder(rated, minutes);
  const worthwhile = rated.filter(({ gain = 0 }) => gain >= MIN_GAIN);
  return mostGain(worthwhile, minutes).toSorted((a, b) => gainAMinute(b) - gainAMinute(a) || (a.key < b.key ? -1 : 1));
}

/** A card that was reviewed today is not due again before tomorrow. */
export function isDue(memory: Memory | undefined, today: string, interviewDate: string | undefined): boolean {
  return memory !== undefined && memory.lastDay < today && dueDay(memory, interviewDate) <= today;
}

/** The chance of recall on the interview date with a review today, whether that succeeds or fails, less that without. */
export function gainOf(memory: Memory | undefined, today: string, interviewDate: string): number {
  const after = (grade: 'good' | 'again') => recallOn(reviewed(memory, today, grade), interviewDate);
  if (!memory) return after('good'); // learnt today
  const recalls = recallOn(memory, today);
  return recalls * after('good') + (1 - recalls) * after('again') - recallOn(memory, interviewDate);
}

/** The subset whose sum of gains is largest within the minutes, which are whole numbers. */
export function mostGain<Item extends { minutes: number; gain: number | undefined }>(items: readonly Item[], minutes: number): Item[] {
  const room = Math.max(0, Math.floor(minutes));
  // best[i][m]: the largest sum of the first i items in m minutes
  const best = [new Float64Array(room + 1)];
  for (const { minutes: taken, gain = 0 } of items) {
    const before = best.at(-1) as Float64Array;
    best.push(before.map((sum, m) => (taken <= m ? Math.max(sum, (before[m - taken] as number) + gain) : sum)));
  }
  const chosen: Item[] = [];
  let left = room;
  for (let i = items.length; i > 0; i--) {
    if (best[i]?.[left] === best[i - 1]?.[left]) continue;
    const item = items[i - 1] as Item;
    chosen.push(item);
    left -= item.minutes;
  }
  return chosen.reverse();
}

/** Of the due ones, the longest due first, then new ones, as many as the minutes hold. */
function inDueOrder(rated: Chosen[], minutes: number): Chosen[] {
  const due = rated
    .filter(({ isDue }) => isDue)
    .map((card) => ({ card, day: dueDay(card.memory as Memory, undefined) }))
    .sort((a, b) => (a.day === b.day ? (a.card.key < b.card.key ? -1 : 1) : a.day < b.day ? -1 : 1));
  const unseen = rated.filter(({ memory }) => memory === undefined);
  let left = minutes;
  return [...due.map(({ card }) => card), ...unseen].filter((card) => {
    if (card.minutes > left) return false;
    left -= card.minutes;
    return true;
  });
}

function gainAMinute({ gain = 0, minutes }: Chosen): number {
  return gain / minutes;
}
