// Does the queue serve the interview? A simulated learner, whose memory the queue does not know, practises for six days
// under each way of choosing; what counts is the true recall of all cards on the interview date.
import { default_w, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/app/_lib/dates';
import { dueDay, type Memory, reviewed } from '@/app/_review/memory';
import { type Candidate, chooseInTurn, chooseReviews, isDue } from '@/app/_review/queue';
import type { Grade } from '@/app/_store/records';
import { Rng } from '@/problems/spec/random';

const FIRST_DAY = '2026-11-25';
const DAYS = 6;
const INTERVIEW = addDays(FIRST_DAY, DAYS);
const LEARNERS = 60;
const SEED = Number(process.env.GREENROOM_SEED ?? 1);

type Day = { today: string; minutes: number; rng: Rng };
/** A problem, or a card of the cheatsheet. */
interface Known extends Candidate {
  isSheet: boolean;
}
type Choose = (candidates: Known[], day: Day) => { key: string; minutes: number }[];

const ways: Record<string, Choose> = {
  'by expected recall': (candidates, { today, minutes }) => chooseReviews(candidates, { today, interviewDate: INTERVIEW, minutes }),
  'stock: due order': (candidates, { today, minutes }) =>
    fitting(inDueOrder(candidates.filter(({ memory }) => isDue(memory, today, undefined))), minutes),
  'due order, then ahead': (candidates, { today, minutes }) =>
    fitting(inDueOrder(candidates.filter(({ memory }) => (memory?.lastDay ?? '') < today)), minutes),
  random: (candidates, { today, minutes, rng }) =>
    fitting(rng.shuffle(candidates.filter(({ memory }) => (memory?.lastDay ?? '') < today)), minutes),
  'no reviews': () => [],
};

describe.each([
  ['short of time', { solved: 40, aDay: 8, minutes: 45 }],
  ['with a quarter of six hours', { solved: 30, aDay: 8, minutes: 90 }],
  ['with time enough', { solved: 20, aDay: 5, minutes: 150 }],
])('six days %s', (name, practice) => {
  const recall = Object.fromEntries(Object.entries(ways).map(([way, choose]) => [way, meanRecall(choose, practice)])) as Record<
    keyof typeof ways,
    number
  >;
  console.log(
    `Mean true recall on the interview date, ${name}:`,
    Object.entries(recall)
      .map(([way, mean]) => `${way} ${(mean * 100).toFixed(1)} %`)
      .join(', '),
  );

  it('end with more recall than random repeats', () => expect(recall['by expected recall']).toBeGreaterThan(recall.random as number));
  it.each(['stock: due order', 'due order, then ahead'])('end with no less recall than stock scheduling, %s', (stock) =>
    expect(recall['by expected recall']).toBeGreaterThanOrEqual(recall[stock] as number),
  );
  it('end with more recall than without reviews', () => expect(recall.random).toBeGreaterThan(recall['no reviews'] as number));
});

describe('six days with problems and cards of the cheatsheet', () => {
  const practice = { solved: 12, aDay: 3, sheet: 60, minutes: 150 };
  const inTurn =
    (fill: (cards: Known[], day: Day) => { key: string; minutes: number }[]): Choose =>
    (candidates, day) => {
      const problems = chooseReviews(ofProblems(candidates), { ...day, interviewDate: INTERVIEW });
      const left = day.minutes - problems.reduce((sum, { minutes }) => sum + minutes, 0);
      return [...problems, ...fill(ofSheet(candidates), { ...day, minutes: left })];
    };
  const recallOf = (choose: Choose) => ({
    problems: meanRecall(choose, practice, 'problems'),
    sheet: meanRecall(choose, practice, 'sheet'),
  });
  const chosen = recallOf((candidates, { today, minutes }) =>
    chooseInTurn(
      { problems: ofProblems(candidates), sheet: ofSheet(candidates) },
      { today, interviewDate: INTERVIEW },
      { all: minutes, takenByProblems: 0, takenBySheet: 0 },
    ),
  );
  const noCards = recallOf(inTurn(() => []));
  const randomCards = recallOf(inTurn(ways.random as Choose));
  const inOnePot = recallOf(ways['by expected recall'] as Choose);
  console.log('Mean true recall of problems and of cards on the interview date:', { chosen, noCards, randomCards, inOnePot });

  it('end with problems recalled as without any cards, and better than if both were chosen from one pot', () => {
    expect(chosen.problems).toBe(noCards.problems);
    expect(chosen.problems).toBeGreaterThan(inOnePot.problems);
  });
  it('end with more cards recalled than without reviews, and than by random ones in the same minutes', () => {
    expect(chosen.sheet).toBeGreaterThan(noCards.sheet);
    expect(chosen.sheet).toBeGreaterThan(randomCards.sheet);
  });
});

interface Practice {
  /** Problems solved in the three days before, and on each day. */
  solved: number;
  aDay: number;
  /** Cards of the cheatsheet met in the three days before. */
  sheet?: number;
  minutes: number;
}

function meanRecall(choose: Choose, practice: Practice, of: 'problems' | 'sheet' = 'problems'): number {
  const recalls = Array.from({ length: LEARNERS }, (_, learner) => practise(choose, practice, SEED * 1000 + learner)[of]);
  return recalls.reduce((sum, recall) => sum + recall, 0) / LEARNERS;
}

function ofProblems(candidates: Known[]): Known[] {
  return candidates.filter(({ isSheet }) => !isSheet);
}

function ofSheet(candidates: Known[]): Known[] {
  return candidates.filter(({ isSheet }) => isSheet);
}

interface Card {
  key: string;
  isSheet: boolean;
  minutes: number;
  /** Days of stability times this is what the learner has of this card. */
  ease: number;
  believed: Memory;
  truth: { stability: number; difficulty: number };
}

/** @returns mean true recall of one learner's problems and cards on the interview date */
function practise(choose: Choose, { solved, aDay, sheet = 0, minutes }: Practice, seed: number): Record<'problems' | 'sheet', number> {
  const [rng, sheetRng, order] = [new Rng(seed), new Rng(seed + 1), new Rng(seed + 2)]; // cards leave the luck with problems as it is
  const mind = fsrs({ enable_fuzz: false, w: default_w.map((weight) => weight * (0.75 + 0.5 * rng.real())) }); // not the queue's weights
  const decay = (days: number, stability: number) => mind.forgetting_curve(days, stability);
  const cards: Card[] = [];

  function meet(day: string, isSheet: boolean) {
    const chance = isSheet ? sheetRng : rng;
    const grade = gradeAt(chance.real(), [0.1, 0.35, 0.85]);
    const ease = 0.4 + 1.2 * chance.real();
    const state = mind.next_state(null, 0, ratings[grade]);
    cards.push({
      key: `${cards.length}`,
      isSheet,
      minutes: isSheet ? 2 : chance.pick([5, 10, 15, 25]),
      ease,
      believed: reviewed(undefined, day, grade),
      truth: { ...state, stability: state.stability * ease },
    });
  }

  function review(card: Card, day: string) {
    const chance = card.isSheet ? sheetRng : rng;
    const days = daysBetween(card.believed.lastDay, day);
    const recalls = chance.real() < decay(days, card.truth.stability);
    const grade = recalls ? gradeAt(chance.real(), [0, 0.2, 0.85]) : 'again';
    const { stability, difficulty } = mind.next_state(card.truth, days, ratings[grade]);
    const growth = stability / card.truth.stability;
    card.truth = { difficulty, stability: card.truth.stability * (growth > 1 ? 1 + (growth - 1) * card.ease : growth) };
    card.believed = reviewed(card.believed, day, grade);
  }

  for (let i = 0; i < solved; i++) meet(addDays(FIRST_DAY, -1 - (i % 3)), false);
  for (let i = 0; i < sheet; i++) meet(addDays(FIRST_DAY, -1 - (i % 3)), true);
  for (let i = 0; i < DAYS; i++) {
    const today = addDays(FIRST_DAY, i);
    const candidates = cards.map(({ key, isSheet, minutes: taken, believed }) => ({ key, isSheet, minutes: taken, memory: believed }));
    for (const { key } of choose(candidates, { today, minutes, rng: order })) review(cards[Number(key)] as Card, today);
    for (let n = 0; n < aDay; n++) meet(today, false);
  }
  const recallOf = (some: Card[]) =>
    some.reduce((sum, { truth, believed }) => sum + decay(daysBetween(believed.lastDay, INTERVIEW), truth.stability), 0) / some.length;
  return { problems: recallOf(cards.filter(({ isSheet }) => !isSheet)), sheet: recallOf(cards.filter(({ isSheet }) => isSheet)) };
}

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

function gradeAt(chance: number, [again, hard, good]: [number, number, number]): Grade {
  if (chance < again) return 'again';
  if (chance < hard) return 'hard';
  return chance < good ? 'good' : 'easy';
}

function inDueOrder(candidates: Candidate[]): Candidate[] {
  const due = ({ memory }: Candidate) => (memory ? dueDay(memory, undefined) : '');
  return candidates.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : Number(a.key) - Number(b.key)));
}

function fitting(candidates: Candidate[], minutes: number): Candidate[] {
  let left = minutes;
  return candidates.filter((candidate) => {
    if (candidate.minutes > left) return false;
    left -= candidate.minutes;
    return true;
  });
}
