// Does the queue serve the interview? A simulated learner, whose memory the queue does not know, practises for six days
// under each way of choosing; what counts is the true recall of all cards on the interview date.
import { default_w, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/app/_lib/dates';
import { dueDay, type Memory, reviewed } from '@/app/_review/memory';
import { type Candidate, chooseReviews, isDue } from '@/app/_review/queue';
import type { Grade } from '@/app/_store/records';
import { Rng } from '@/problems/spec/random';

const FIRST_DAY = '2026-11-25';
const DAYS = 6;
const INTERVIEW = addDays(FIRST_DAY, DAYS);
const LEARNERS = 60;
const SEED = Number(process.env.GREENROOM_SEED ?? 1);

type Day = { today: string; minutes: number; rng: Rng };
type Choose = (candidates: Candidate[], day: Day) => { key: string; minutes: number }[];

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

interface Practice {
  /** Problems solved in the three days before, and on each day. */
  solved: number;
  aDay: number;
  minutes: number;
}

function meanRecall(choose: Choose, practice: Practice): number {
  const recalls = Array.from({ length: LEARNERS }, (_, learner) => practise(choose, practice, SEED * 1000 + learner));
  return recalls.reduce((sum, recall) => sum + recall, 0) / LEARNERS;
}

interface Card {
  key: string;
  minutes: number;
  /** Days of stability times this is what the learner has of this card. */
  ease: number;
  believed: Memory;
  truth: { stability: number; difficulty: number };
}

/** @returns mean true recall of one learner's cards on the interview date */
function practise(choose: Choose, { solved, aDay, minutes }: Practice, seed: number): number {
  const rng = new Rng(seed);
  const mind = fsrs({ enable_fuzz: false, w: default_w.map((weight) => weight * (0.75 + 0.5 * rng.real())) }); // not the queue's weights
  const decay = (days: number, stability: number) => mind.forgetting_curve(days, stability);
  const cards: Card[] = [];

  function solve(day: string) {
    const grade = gradeAt(rng.real(), [0.1, 0.35, 0.85]);
    const ease = 0.4 + 1.2 * rng.real();
    const state = mind.next_state(null, 0, ratings[grade]);
    const minutesToReview = rng.pick([5, 10, 15, 25]);
    cards.push({
      key: `${cards.length}`,
      minutes: minutesToReview,
      ease,
      believed: reviewed(undefined, day, grade),
      truth: { ...state, stability: state.stability * ease },
    });
  }

  function review(card: Card, day: string) {
    const days = daysBetween(card.believed.lastDay, day);
    const recalls = rng.real() < decay(days, card.truth.stability);
    const grade = recalls ? gradeAt(rng.real(), [0, 0.2, 0.85]) : 'again';
    const { stability, difficulty } = mind.next_state(card.truth, days, ratings[grade]);
    const growth = stability / card.truth.stability;
    card.truth = { difficulty, stability: card.truth.stability * (growth > 1 ? 1 + (growth - 1) * card.ease : growth) };
    card.believed = reviewed(card.believed, day, grade);
  }

  for (let i = 0; i < solved; i++) solve(addDays(FIRST_DAY, -1 - (i % 3)));
  for (let i = 0; i < DAYS; i++) {
    const today = addDays(FIRST_DAY, i);
    const candidates = cards.map(({ key, minutes: taken, believed }) => ({ key, minutes: taken, memory: believed }));
    for (const { key } of choose(candidates, { today, minutes, rng })) review(cards[Number(key)] as Card, today);
    for (let n = 0; n < aDay; n++) solve(today);
  }
  const recalls = cards.map(({ truth, believed }) => decay(daysBetween(believed.lastDay, INTERVIEW), truth.stability));
  return recalls.reduce((sum, recall) => sum + recall, 0) / cards.length;
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
