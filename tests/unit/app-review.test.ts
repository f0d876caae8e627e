import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '@/app/_lib/dates';
import { type History, noHistory } from '@/app/_lib/history';
import { cardsOfProblems, cardsOfSheet, type ReviewCard } from '@/app/_review/cards';
import { chosenCards, type Entry, entriesOf, standingReviews } from '@/app/_review/entries';
import { describeSolve, firstSolve, gradeOfExplanation, gradeOfSolve, grades, type Solve } from '@/app/_review/grade-rule';
import { dueDay, memoryOf, recallOn, reviewed } from '@/app/_review/memory';
import { type Candidate, chooseInTurn, chooseReviews, gainOf, isDue, MIN_GAIN, mostGain } from '@/app/_review/queue';
import { nextDays, type Standing, standingOf } from '@/app/_review/standing';
import type { Grade, PracticeEvent, Review, Submission } from '@/app/_store/records';
import type { ReviewEvent } from '@/app/_store/reviews';
import { solveOfAttempt } from '@/app/problems/[slug]/_review/attempt-solve';
import { Verdict } from '@/worker/verdict';
import { forAll } from './for-all';

const TODAY = '2026-11-25';
const INTERVIEW = '2026-12-01';
const MINUTE = 60_000;
const [twoSum, threeSum] = cardsOfProblems([
  { slug: 'two-sum', title: 'Two Sum', difficulty: 'easy' },
  { slug: '3sum', title: '3Sum', difficulty: 'medium' },
]) as [ReviewCard, ReviewCard];

const SHEET = cardsOfSheet(
  Array.from({ length: 13 }, (_, i) => ({ id: `c${i}`, title: `Card ${i}`, topic: 'rag' })),
  [{ slug: 'rag', title: 'Retrieval and RAG' }],
);

describe('the proposed grade', () => {
  const solve: Solve = { minutes: 20, wrong: 0, help: 'none', gaveUp: false };
  it.each<[string, Partial<Solve>, Grade]>([
    ['given up', { gaveUp: true }, 'again'],
    ['solved with the editorial open, however fast', { help: 'editorial', minutes: 1 }, 'again'],
    ['solved with a hint', { help: 'hint', minutes: 1 }, 'hard'],
    ['solved after two wrong submissions', { wrong: 2 }, 'hard'],
    ['solved in more than twice the usual time', { minutes: 51 }, 'hard'],
    ['solved in twice the usual time', { minutes: 50 }, 'good'],
    ['solved after one wrong submission, fast', { wrong: 1, minutes: 5 }, 'good'],
    ['solved at once in half the usual time', { minutes: 12.5 }, 'easy'],
    ['solved at once, the start not recorded', { minutes: undefined }, 'good'],
  ])('%s: %o is %s', (_what, changed, grade) => expect(gradeOfSolve({ ...solve, ...changed }, 'medium')).toBe(grade));

  it('measures by the usual time of the difficulty', () => {
    expect((['easy', 'medium', 'hard'] as const).map((difficulty) => gradeOfSolve(solve, difficulty))).toEqual(['good', 'good', 'easy']);
  });

  it('counts only help that came before the acceptance', () => {
    const history = { ...noHistory, submissions: 3, triesToAccept: 2, startedAt: 0, acceptedAt: 9 * MINUTE };
    expect(firstSolve(history)).toEqual({ minutes: 9, wrong: 1, help: 'none', gaveUp: false });
    expect(firstSolve({ ...history, helpedAt: 5, editorialAt: 10 * MINUTE })?.help).toBe('hint');
    expect(firstSolve({ ...history, helpedAt: 5, editorialAt: 6 })?.help).toBe('editorial');
    expect(firstSolve({ ...noHistory, submissions: 1 })).toBeUndefined();
  });

  it('of an explanation grows with what was known', () => {
    expect([0, 1, 2, 3].map((known) => gradeOfExplanation(known, 3))).toEqual(['again', 'again', 'hard', 'good']);
    expect([0, 1].map((known) => gradeOfExplanation(known, 1))).toEqual(['again', 'good']);
  });

  it('of a later attempt counts that attempt alone', () => {
    const verdicts = ['accepted', 'wrong-answer', 'accepted'] as const;
    const submissions = verdicts.map((verdict, i): Submission => {
      const rest = { message: '', passed: 0, total: 1, hiddenTests: 1, problemHash: '' };
      const attempt = i === 0 ? 1 : 2;
      return {
        id: `s${i}`,
        slug: 'two-sum',
        attempt,
        source: '',
        verdict: Verdict.parse({ verdict, ...rest }),
        submittedAt: i * 10 * MINUTE,
      };
    });
    const event = (attempt: number, kind: PracticeEvent['kind'], at: number): PracticeEvent => ({
      id: `${at}`,
      slug: 'two-sum',
      attempt,
      kind,
      at,
    });
    const events = [event(1, 'editorial-opened', 1), event(2, 'attempt-started', 5 * MINUTE), event(2, 'hint-opened', 6 * MINUTE)];
    expect(solveOfAttempt(submissions, events, 2)).toEqual({ minutes: 15, wrong: 1, help: 'hint', gaveUp: false });
    expect(solveOfAttempt(submissions, events, 3)).toBeUndefined();
  });

  it('says what the solve took', () => {
    expect(describeSolve({ minutes: 12.2, wrong: 1, help: 'hint', gaveUp: false })).toBe('12 minutes, 1 wrong submission, with a hint');
    expect(describeSolve({ minutes: undefined, wrong: 0, help: 'none', gaveUp: false })).toBe('accepted at once, no help');
  });
});

describe('what the log says of a card', () => {
  it('is the same in whatever order the records come, and however often', () =>
    forAll(
      (events, order) => {
        const shuffled = events.toSorted((a, b) => (order[a.at % order.length] as number) - (order[b.at % order.length] as number));
        expect(standingReviews([...shuffled, ...events.slice(0, 5)])).toEqual(standingReviews(events));
        expect(memoryOf(entriesOf(twoSum, solved(), standingReviews([...shuffled, ...shuffled]).get(twoSum.key) ?? []))).toEqual(
          memoryOf(entriesOf(twoSum, solved(), standingReviews(events).get(twoSum.key) ?? [])),
        );
      },
      logs(),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
    ));

  it('of two devices merged is that of all their records', () =>
    forAll(
      (a, b) => {
        const all = new Map([...a, ...b].map((event) => [event.id, event]));
        const undone = new Set([...all.values()].flatMap((event) => (event.kind === 'review-undone' ? [event.review] : [])));
        const standing = [...standingReviews([...a, ...b]).values()].flat().map(({ id }) => id);
        const plain = [...all.values()].filter(({ id, kind }) => kind === 'reviewed' && !undone.has(id)).map(({ id }) => id);
        expect(standing.toSorted()).toEqual(plain.toSorted());
      },
      logs(),
      logs(),
    ));

  it('begins with the acceptance, under the grade that the person gave it last', () => {
    const history = solved('2026-11-20');
    expect(entriesOf(twoSum, history, [])).toEqual([{ day: '2026-11-20', grade: 'easy' }]);
    const later = [review(1, { how: 'explained', grade: 'good', day: '2026-11-23' })];
    const regraded = [review(2, { how: 'first-solve', grade: 'good' }), review(3, { how: 'first-solve', grade: 'hard' })];
    expect(entriesOf(twoSum, history, [...later, ...regraded])).toEqual([
      { day: '2026-11-20', grade: 'hard' },
      { day: '2026-11-23', grade: 'good' },
    ]);
  });

  it('is nothing for a problem that is not solved, whatever was graded', () => {
    expect(entriesOf(twoSum, { ...noHistory, submissions: 2 }, [review(1)])).toEqual([]);
    expect(entriesOf(twoSum, undefined, [review(1)])).toEqual([]);
  });
});

describe("the person's reviews", () => {
  it('hold a card of the cheatsheet from its first grade or from when it is chosen, until it is taken out', () => {
    const graded = review(1, { card: 'card:a' });
    const log: ReviewEvent[] = [graded, choice(2, 'card:b', true), choice(3, 'card:a', false)];
    expect([...chosenCards(log.slice(0, 2))]).toEqual(['card:a', 'card:b']);
    expect([...chosenCards(log)]).toEqual(['card:b']);
    expect([...chosenCards([...log, review(4, { card: 'card:a', grade: 'again' })])].toSorted()).toEqual(['card:a', 'card:b']);
    expect([...chosenCards([graded, undo(graded)])]).toEqual([]);
  });

  it('are the same in whatever order the records come, and however often', () =>
    forAll(
      (events, order) => {
        const shuffled = events.toSorted((a, b) => (order[a.at % order.length] as number) - (order[b.at % order.length] as number));
        expect([...chosenCards([...shuffled, ...events])].toSorted()).toEqual([...chosenCards(events)].toSorted());
      },
      logs(),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
    ));
});

describe('memory', () => {
  it('has a later next day the better the grade, and none after the interview', () =>
    forAll(
      (entries, ahead) => {
        const interviewDate = addDays(TODAY, ahead);
        for (const deadline of [undefined, interviewDate]) {
          const days = nextDays(memoryOf(entries), { today: TODAY, interviewDate: deadline });
          const inOrder = grades.map((grade) => days[grade]);
          if (entries.every(({ day }) => day < TODAY)) expect(inOrder).toEqual(inOrder.toSorted());
          if (deadline) for (const day of inOrder) expect(day <= deadline).toBe(true);
          else expect(inOrder[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      },
      pastEntries(),
      fc.nat(20),
    ));

  it('comes back the day after Again, and later after the others', () => {
    expect(nextDays(undefined, { today: TODAY, interviewDate: undefined })).toEqual({
      again: '2026-11-26',
      hard: '2026-11-26',
      good: '2026-11-27',
      easy: '2026-12-03',
    });
  });

  it('fades from day to day, and is whole on the day of the review', () => {
    const memory = reviewed(undefined, TODAY, 'good');
    const recalls = [0, 1, 2, 5, 30].map((days) => recallOn(memory, addDays(TODAY, days)));
    expect(recalls[0]).toBe(1);
    expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
    expect(new Set(recalls).size).toBe(5);
  });

  it('survives an entry that a wrong clock dated after today', () => {
    const memory = memoryOf([{ day: '2027-03-01', grade: 'good' }]);
    expect(memory && recallOn(memory, TODAY)).toBe(1);
    expect(memory && reviewed(memory, TODAY, 'good').lastDay).toBe('2027-03-01');
  });
});

describe('the queue', () => {
  it('is the best subset of all: no other raises the sum more within the minutes', () =>
    forAll(
      (items, minutes) => {
        const chosen = mostGain(items, minutes);
        expect(sumOf(chosen.map((item) => item.minutes))).toBeLessThanOrEqual(minutes);
        expect(sumOf(chosen.map((item) => item.gain))).toBeCloseTo(bestByTrying(items, minutes), 10);
        expect(new Set(chosen).size).toBe(chosen.length);
      },
      fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 9 }), gain: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
        maxLength: 9,
      }),
      fc.nat(30),
    ));

  it('takes nothing that was reviewed today, nothing of little gain, and never more than the minutes', () =>
    forAll(
      (candidates, minutes, ahead) => {
        const chosen = chooseReviews(candidates, { today: TODAY, interviewDate: addDays(TODAY, ahead), minutes });
        expect(sumOf(chosen.map((one) => one.minutes))).toBeLessThanOrEqual(minutes);
        for (const { memory, gain } of chosen) {
          expect(memory === undefined || memory.lastDay < TODAY).toBe(true);
          expect(gain).toBeGreaterThanOrEqual(MIN_GAIN);
        }
      },
      candidates(),
      fc.nat(60),
      fc.nat(14),
    ));

  it('is what is due, the longest due first, when there is no interview to come', () => {
    const of = (key: string, daysAgo: number, grade: Grade): Candidate => ({
      key,
      minutes: 5,
      memory: memoryOf([{ day: addDays(TODAY, -daysAgo), grade }]),
    });
    const all = [of('fresh', 1, 'easy'), of('late', 4, 'good'), of('latest', 9, 'good'), { key: 'new', minutes: 5, memory: undefined }];
    const keys = (minutes: number) => chooseReviews(all, { today: TODAY, interviewDate: undefined, minutes }).map(({ key }) => key);
    expect(keys(60)).toEqual(['latest', 'late', 'new']);
    expect(keys(9)).toEqual(['latest']);
  });

  it('chooses problems first, then cards for the minutes that are left; cards of today have shortened these', () => {
    const of = (key: string, minutes: number): Candidate => ({
      key,
      minutes,
      memory: memoryOf([{ day: addDays(TODAY, -5), grade: 'good' }]),
    });
    const both = { problems: [of('p', 5)], sheet: [of('a', 2), of('b', 2), of('c', 2)] };
    const keys = (all: number, takenByProblems: number, takenBySheet: number, interviewDate?: string) =>
      chooseInTurn(both, { today: TODAY, interviewDate }, { all, takenByProblems, takenBySheet }).map(({ key }) => key);
    for (const date of [undefined, INTERVIEW]) {
      expect(keys(20, 0, 0, date)).toEqual(['p', 'a', 'b', 'c']);
      expect(keys(9, 0, 0, date)).toEqual(['p', 'a', 'b']);
      expect(keys(9, 0, 40, date)).toEqual(['p']);
      expect(keys(9, 5, 2, date)).toEqual(['a']);
    }
  });

  it('expects more of a review the more was forgotten', () => {
    const gains = [1, 3, 8].map((days) => gainOf(memoryOf([{ day: addDays(TODAY, -days), grade: 'good' }]), TODAY, INTERVIEW));
    expect(gains).toEqual(gains.toSorted((a, b) => a - b));
    expect(gains[0]).toBeGreaterThan(MIN_GAIN);
  });
});

describe('how reviews stand', () => {
  const histories = new Map([
    ['two-sum', solved('2026-11-20')],
    ['3sum', { ...solved('2026-11-22'), triesToAccept: 3 }],
  ]);
  const cards = [twoSum, threeSum];
  const given = { today: TODAY, interviewDate: INTERVIEW, hoursADay: 1 };
  const at = (standing: Standing) => standing.queue.map(({ key, minutes }) => [key, minutes]);

  it('asks for what was hard from memory, for the rest to be explained', () => {
    const standing = standingOf(cards, histories, [], given);
    expect(at(standing)).toEqual([['problem:3sum', 15]]); // both do not fit into a quarter of an hour
    expect(standing.minutes).toEqual({ all: 15, taken: 0 });
    expect([...standing.due]).toEqual(['problem:3sum']);
  });

  it('shrinks by what is graded, and is as before once that is taken back', () => {
    const graded = review(1, { card: threeSum.key, how: 'from-memory', grade: 'good' });
    const after = standingOf(cards, histories, [graded], given);
    expect(at(after)).toEqual([]);
    expect(after.minutes.taken).toBe(15);
    expect(after.newest).toEqual(graded);
    expect(standingOf(cards, histories, [undo(graded), graded], given)).toEqual(standingOf(cards, histories, [], given));
  });

  it('says that the date is past or missing, and then plans by FSRS alone', () => {
    const past = standingOf(cards, histories, [], { ...given, interviewDate: '2026-11-24' });
    expect([past.deadline, past.recall, at(past)]).toEqual(['past', undefined, [['problem:3sum', 15]]]);
    expect(standingOf(cards, histories, [], { ...given, interviewDate: '' }).deadline).toBe('unset');
  });

  it('leaves cards of the cheatsheet out until the person grades or chooses them', () => {
    const all = [...cards, ...SHEET];
    const day = { ...given, hoursADay: 8 };
    expect(standingOf(all, histories, [], day)).toEqual(standingOf(cards, histories, [], day));
    const { queue, cards: known } = standingOf(all, histories, [choice(1, 'card:c4', true), choice(2, 'card:no-such', true)], day);
    expect(queue.filter(({ key }) => key.startsWith('card:')).map(({ key, minutes }) => [key, minutes])).toEqual([['card:c4', 2]]);
    expect(known.get('card:c4')).toMatchObject({ memory: undefined, card: { topic: 'Retrieval and RAG' } });
  });

  it('brings a card of the cheatsheet back by its grades, as a problem', () => {
    const graded = [review(1, { card: 'card:c1', grade: 'good', day: '2026-11-20' })];
    const { due, queue, cards: known } = standingOf([...cards, ...SHEET], histories, graded, { ...given, interviewDate: '' });
    expect(known.get('card:c1')?.memory).toEqual(memoryOf([{ day: '2026-11-20', grade: 'good' }]));
    expect(due.has('card:c1')).toBe(true);
    expect(queue.map(({ key }) => key)).not.toContain('card:c1'); // a problem has taken the quarter of an hour
  });

  it('spreads cards that were never reviewed over the days to the interview', () => {
    const chosen = SHEET.map(({ key }, i) => choice(i, key, true));
    const first = standingOf(SHEET, new Map(), chosen, { ...given, hoursADay: 8 });
    expect(first.queue).toHaveLength(3); // 13 over 6 days
    const graded = first.queue.map(({ key }, i) => review(100 + i, { card: key, how: 'explained', grade: 'good' }));
    expect(standingOf(SHEET, new Map(), [...chosen, ...graded], { ...given, hoursADay: 8 }).queue).toEqual([]);
  });

  it('queues the same problems whatever is chosen and graded on the cheatsheet, and fills what they leave with cards', () =>
    forAll(
      (events, ahead, hoursADay) => {
        const day = { today: TODAY, interviewDate: ahead === 0 ? '' : addDays(TODAY, ahead), hoursADay };
        const ofProblems = events.filter((event) => !('card' in event && event.card.startsWith('card:')));
        const alone = standingOf(cards, histories, ofProblems, day);
        const { queue, minutes } = standingOf([...cards, ...SHEET], histories, events, day);
        expect(queue.slice(0, alone.queue.length)).toEqual(alone.queue);
        const rest = queue.slice(alone.queue.length);
        expect(rest.every(({ key }) => key.startsWith('card:'))).toBe(true);
        if (rest.length > 0) expect(minutes.taken + sumOf(queue.map((chosen) => chosen.minutes))).toBeLessThanOrEqual(minutes.all);
      },
      logs(),
      fc.nat(9),
      fc.integer({ min: 1, max: 8 }),
    ));

  it('expects more recall with the queue than without', () => {
    const { recall } = standingOf(cards, histories, [], { ...given, hoursADay: 8 });
    expect(recall && recall.with - recall.without).toBeGreaterThan(MIN_GAIN);
    expect(recall?.with).toBeLessThanOrEqual(1);
  });

  it('knows no date after the interview for any card', () =>
    forAll(
      (events, ahead) => {
        const interviewDate = addDays(TODAY, ahead);
        const { cards: all, due } = standingOf([...cards, ...SHEET], histories, events, { ...given, interviewDate });
        for (const [key, { memory, dueDay: day }] of all) {
          if (!memory) continue;
          expect(day).toBe(dueDay(memory, interviewDate));
          expect(day && day <= interviewDate).toBe(true);
          expect(due.has(key)).toBe(isDue(memory, TODAY, interviewDate));
        }
      },
      logs(),
      fc.nat(9),
    ));
});

function solved(day = '2026-11-20'): History {
  const startedAt = startOfDay(day) + 600 * MINUTE;
  return { ...noHistory, submissions: 1, triesToAccept: 1, startedAt, acceptedAt: startedAt + 5 * MINUTE };
}

function review(n: number, changed: Partial<Review> & { day?: string } = {}): Review {
  const { day = TODAY, ...rest } = changed;
  const at = startOfDay(day) + n;
  return { id: `r${n}`, slug: 'review', kind: 'reviewed', card: twoSum.key, how: 'explained', grade: 'good', at, ...rest };
}

function choice(n: number, card: string, chosen: boolean): ReviewEvent {
  return { id: `c${n}`, slug: 'review', kind: 'card-chosen', card, chosen, at: startOfDay(TODAY) + n };
}

function undo({ id, at }: Review): ReviewEvent {
  return { id: 'u', slug: 'review', kind: 'review-undone', review: id, at: at + 1 };
}

/** Few ids, so that two logs share records, and reviews that were taken back. */
function logs(): fc.Arbitrary<ReviewEvent[]> {
  const event = fc.nat(30).map((n): ReviewEvent => {
    const at = startOfDay(addDays(TODAY, -(n % 7))) + n;
    if (n % 4 === 3) return { id: `u${n}`, slug: 'review', kind: 'review-undone', review: `r${n - 2}`, at };
    if (n % 4 === 2) return { ...choice(n, `card:c${n % 3}`, n % 8 === 2), at };
    if (n % 6 === 1) return { ...review(n, { card: `card:c${n % 3}`, grade: grades[n % 4] as Grade }), at };
    const how = (['explained', 'from-memory', 'first-solve'] as const)[n % 3] as Review['how'];
    return { ...review(n, { how, grade: grades[n % 4] as Grade, card: n % 5 === 0 ? threeSum.key : twoSum.key }), at };
  });
  return fc.uniqueArray(event, { selector: ({ id }) => id });
}

function pastEntries(): fc.Arbitrary<Entry[]> {
  return fc
    .array(fc.record({ day: fc.integer({ min: -30, max: 0 }).map((days) => addDays(TODAY, days)), grade: fc.constantFrom(...grades) }))
    .map((entries) => entries.sort((a, b) => (a.day < b.day ? -1 : 1)));
}

function candidates(): fc.Arbitrary<Candidate[]> {
  const candidate = fc.record({ minutes: fc.integer({ min: 1, max: 25 }), memory: pastEntries().map(memoryOf) });
  return fc.array(candidate, { maxLength: 12 }).map((all) => all.map((one, i) => ({ ...one, key: `${i}` })));
}

function bestByTrying(items: { minutes: number; gain: number }[], minutes: number): number {
  let best = 0;
  for (let set = 0; set < 2 ** items.length; set++) {
    const chosen = items.filter((_, i) => set & (1 << i));
    if (sumOf(chosen.map((item) => item.minutes)) <= minutes) best = Math.max(best, sumOf(chosen.map(({ gain }) => gain)));
  }
  return best;
}

function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
