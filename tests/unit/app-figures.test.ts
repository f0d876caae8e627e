import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '@/app/_lib/dates';
import { type History, historiesOf, joinHistories, minutesToAccept, noHistory, stateOf, withElsewhere } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { newId } from '@/app/_store/append';
import { closeDatabase, database } from '@/app/_store/database';
import { daysFrom, readDayCounts, readHistories } from '@/app/_store/histories';
import { forgetMemory } from '@/app/_store/memory';
import type { LogEvent, Submission } from '@/app/_store/records';
import { counts, dueIn, measures, median, patternFigures, tally, trackFigures, weakPatterns } from '@/app/progress/_figures/figures';
import { parseSelection, selectedProblems } from '@/app/progress/_shown/selection';
import { Verdict, type VerdictSlug } from '@/worker/verdict';
import { forAll } from './for-all';

const SLUGS = ['3sum', 'two-sum', 'two-sum-ii'];
const HOUR = 3_600_000;

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

describe('histories', () => {
  it('read from keys are those of a walk over every record', () =>
    fc.assert(
      fc.asyncProperty(logs(), async ({ submissions, events }) => {
        await database()?.submissions.bulkPut(submissions);
        await database()?.events.bulkPut(events);
        const read = await readHistories(SLUGS);
        const walked = SLUGS.map((slug) => [slug, walk(slug, submissions, events)] as const);
        expect([...read]).toEqual(walked.filter(([, { submissions: sent }]) => sent > 0));
        await database()?.submissions.clear();
        await database()?.events.clear();
      }),
      { numRuns: 40 },
    ));

  it('of records in memory are those of the same walk', () =>
    forAll(({ submissions, events }) => {
      const histories = historiesOf(submissions, events);
      for (const slug of SLUGS) expect(histories.get(slug) ?? noHistory).toEqual(walk(slug, submissions, events));
    }, logs()));

  it('of an older and a newer part join to that of the whole', () =>
    forAll(
      ({ submissions, events }, cut) => {
        const part = (isLater: boolean) =>
          historiesOf(
            submissions.filter(({ submittedAt }) => submittedAt > cut === isLater),
            events.filter(({ at }) => at > cut === isLater),
          );
        const [older, newer] = [part(false), part(true)];
        for (const slug of SLUGS) {
          const joined = joinHistories(older.get(slug) ?? noHistory, newer.get(slug) ?? noHistory);
          expect(joined).toEqual(walk(slug, submissions, events));
        }
      },
      logs(),
      fc.integer({ min: 0, max: 300 }).map((hours) => hours * HOUR),
    ));

  it('count help only before the first acceptance', () => {
    const accepted = { ...noHistory, submissions: 1, acceptedAt: 10 };
    expect([undefined, 5, 15].map((helpedAt) => stateOf({ ...accepted, helpedAt }))).toEqual(['unaided', 'helped', 'unaided']);
    expect(stateOf({ ...noHistory, submissions: 3, helpedAt: 1 })).toBe('attempted');
  });
});

describe('the calendar', () => {
  it('counts what was sent on each day of the clock here', () =>
    fc.assert(
      fc.asyncProperty(logs(), async ({ submissions }) => {
        await database()?.submissions.bulkPut(submissions);
        const days = daysFrom('1970-01-02', '1970-01-09');
        const expected = days.map((day) => submissions.filter(({ submittedAt }) => dayOf(submittedAt) === day).length);
        expect(await readDayCounts('1970-01-02', '1970-01-09')).toEqual(expected);
        await database()?.submissions.clear();
      }),
      { numRuns: 20 },
    ));
});

describe('the database of an earlier version', () => {
  it('is brought up to date with its rows', async () => {
    const old = new Dexie('greenroom');
    old.version(1).stores({
      submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt]',
      events: 'id, slug, at',
      drafts: '[slug+attempt]',
      settings: 'key',
    });
    await old.table('submissions').bulkAdd([submission('two-sum', 5, 'wrong-answer'), submission('two-sum', 9, 'accepted')]);
    await old.table('events').add(event('two-sum', 7, 'hint-opened'));
    old.close();
    expect(await readHistories(SLUGS)).toEqual(
      new Map([['two-sum', { ...noHistory, submissions: 2, acceptedAt: 9, triesToAccept: 2, helpedAt: 7 }]]),
    );
  });
});

describe('figures', () => {
  const problems: ListedProblem[] = [
    problem('a', 'day1', 'easy', ['array']),
    problem('b', 'day1', 'medium', ['array', 'greedy']),
    problem('c', 'day2', 'medium', ['sorting', 'array']),
  ];
  const solved = (helpedAt?: number): History => ({
    ...noHistory,
    submissions: 4,
    acceptedAt: 60_000 * 9,
    triesToAccept: 3,
    startedAt: 0,
    helpedAt,
  });

  it('of a track count what each measure asks for, by difficulty', () => {
    const histories = new Map([
      ['a', solved()],
      ['b', { ...noHistory, submissions: 2 }],
    ]);
    expect(trackFigures(problems, [{ slug: 'day2' }, { slug: 'day3' }, { slug: 'day1' }], histories)).toMatchObject([
      { track: 'day2', all: { total: 1, attempted: 0, solved: 0, unaided: 0 } },
      {
        track: 'day1',
        all: { total: 2, attempted: 2, solved: 1, unaided: 1 },
        byDifficulty: { easy: { total: 1, solved: 1 }, medium: { total: 1, attempted: 1, solved: 0 }, hard: { total: 0 } },
      },
    ]);
  });

  it('count as due what is among the due, and show just that', () => {
    const due = new Set(['b', 'c']);
    expect([dueIn(problems, due), dueIn(problems, due, 'easy'), dueIn(problems, due, 'medium'), dueIn(problems, undefined)]).toEqual([
      2,
      0,
      2,
      undefined,
    ]);
    const selection = parseSelection(new URLSearchParams('measure=due&track=day1'));
    expect(selection).toEqual({ measure: 'due', track: 'day1' });
    expect(selectedProblems(problems, new Map(), due, selection ?? {}).map(({ slug }) => slug)).toEqual(['b']);
  });

  it('count what is solved elsewhere for itself, and not when it is solved here', () => {
    const here = new Map([
      ['a', solved()],
      ['b', { ...noHistory, submissions: 2 }],
    ]);
    const histories = withElsewhere(here, new Set(['a', 'b', 'c']));
    expect(tally(problems, histories)).toEqual({ total: 3, attempted: 2, solved: 1, unaided: 1, elsewhere: 2 });
    expect(problems.map(({ slug }) => stateOf(histories.get(slug) ?? noHistory))).toEqual(['unaided', 'elsewhere', 'elsewhere']);
  });

  it('never have more unaided than solved, nor more solved than attempted', () =>
    forAll((history) => {
      const held = measures.filter((measure) => counts(history, measure));
      expect(measures.slice(0, held.length)).toEqual(held);
    }, histories()));

  it('of a pattern are medians over what was solved', () => {
    const found = patternFigures(
      problems,
      new Map([
        ['a', solved()],
        ['b', { ...solved(1), triesToAccept: 1 }],
      ]),
    );
    expect(found).toEqual([
      { pattern: 'array', tally: { total: 3, attempted: 2, solved: 2, unaided: 1, elsewhere: 0 }, minutes: 9, tries: 2 },
      { pattern: 'greedy', tally: { total: 1, attempted: 1, solved: 1, unaided: 0, elsewhere: 0 }, minutes: 9, tries: 1 },
    ]);
  });

  it('rank weak patterns by the share not solved unaided, of two or more attempted', () => {
    const pattern = (name: string, attempted: number, unaided: number, tries: number) => ({
      pattern: name,
      tally: { total: 9, attempted, solved: unaided, unaided, elsewhere: 0 },
      minutes: undefined,
      tries,
    });
    const ranked = weakPatterns([
      pattern('strong', 4, 4, 9),
      pattern('once', 1, 0, 9),
      pattern('half', 4, 2, 1),
      pattern('half, slower', 2, 1, 5),
      pattern('weakest', 3, 1, 1),
    ]);
    expect(ranked.map(({ pattern: name }) => name)).toEqual(['weakest', 'half, slower', 'half']);
  });

  it('take the mean of the middle two, and nothing of nothing', () => {
    expect([median([3, undefined, 1]), median([5, 1, 9]), median([undefined])]).toEqual([2, 5, undefined]);
  });

  it('time nothing when the start is not recorded, or the clock went back', () => {
    expect(minutesToAccept({ ...solved(), startedAt: undefined })).toBeUndefined();
    expect(minutesToAccept({ ...solved(), startedAt: 60_000 * 10 })).toBeUndefined();
  });
});

/** The plain way: every record of the problem, one after the other. */
function walk(slug: string, submissions: Submission[], events: LogEvent[]): History {
  const sent = submissions
    .filter((row) => row.slug === slug && row.verdict.verdict !== 'judge-error')
    .sort((a, b) => a.submittedAt - b.submittedAt);
  const place = sent.findIndex(({ verdict }) => verdict.verdict === 'accepted');
  const times = (kinds: string[]) =>
    events
      .filter((row) => row.slug === slug && kinds.includes(row.kind))
      .map(({ at }) => at)
      .sort((a, b) => a - b);
  return {
    submissions: sent.length,
    acceptedAt: sent[place]?.submittedAt,
    triesToAccept: place < 0 ? undefined : place + 1,
    startedAt: times(['attempt-started'])[0],
    helpedAt: times(['hint-opened', 'editorial-opened'])[0],
    editorialAt: times(['editorial-opened'])[0],
  };
}

function logs(): fc.Arbitrary<{ submissions: Submission[]; events: LogEvent[] }> {
  const slug = fc.constantFrom(...SLUGS);
  const at = fc.integer({ min: 0, max: 300 }).map((hours) => hours * HOUR);
  const verdict = fc.constantFrom<VerdictSlug>('accepted', 'wrong-answer', 'compile-error', 'judge-error');
  return fc.record({
    submissions: fc
      .uniqueArray(fc.tuple(slug, at, verdict), { selector: ([, time]) => time, maxLength: 25 })
      .map((rows) => rows.map((row) => submission(...row))),
    events: fc
      .array(fc.tuple(slug, at, fc.constantFrom('attempt-started' as const, 'hint-opened' as const, 'editorial-opened' as const)))
      .map((rows) => rows.map((row) => event(...row))),
  });
}

function histories(): fc.Arbitrary<History> {
  const instant = fc.option(fc.nat(20), { nil: undefined });
  return fc.record({
    submissions: fc.integer({ min: 1, max: 5 }),
    acceptedAt: instant,
    triesToAccept: instant,
    startedAt: instant,
    helpedAt: instant,
    editorialAt: instant,
  });
}

function submission(slug: string, submittedAt: number, verdict: VerdictSlug): Submission {
  const rest = { message: '', passed: 0, total: 1, hiddenTests: 1, problemHash: '' };
  return { id: newId(), slug, attempt: 1, source: '', verdict: Verdict.parse({ verdict, ...rest }), submittedAt };
}

function event(slug: string, at: number, kind: 'attempt-started' | 'hint-opened' | 'editorial-opened'): LogEvent {
  return { id: newId(), slug, attempt: 1, kind, at };
}

function problem(slug: string, track: ListedProblem['track'], difficulty: ListedProblem['difficulty'], patterns: string[]): ListedProblem {
  return { slug, title: slug, track, difficulty, patterns };
}
