import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/app/_store/append';
import type { Round, RoundEvent } from '@/app/_store/round';
import { complexityOf } from '@/app/mock/_report/complexity';
import { describeDuration, describeMoment } from '@/app/mock/_report/durations';
import { parseRoundJson, roundJson, roundMarkdown } from '@/app/mock/_report/export-round';
import { nextStepsOf } from '@/app/mock/_report/next-steps';
import { reportOf } from '@/app/mock/_report/report';
import { rubricOf } from '@/app/mock/_report/rubric';
import { scoreOf, scoreRule } from '@/app/mock/_report/score';
import { spansOf } from '@/app/mock/_report/time-spent';
import { timelineOf } from '@/app/mock/_report/timeline';
import { changeEvents, PAUSE_MS } from '@/app/mock/_round/events';
import { stages } from '@/app/mock/_round/stages';
import { VerdictSlug } from '@/worker/verdict';
import { forAll } from './for-all';

const MINUTE = 60_000;

/** Two problems in 30 minutes: one accepted at the second attempt, one sent once and not accepted. */
const round: Round = {
  id: newId(),
  startedAt: Date.UTC(2026, 1, 3),
  endedAt: Date.UTC(2026, 1, 3, 0, 30),
  endedBy: 'time',
  name: 'ML and DSA',
  minutes: 30,
  address: '?preset=interview',
  conditions: { runAllowed: true, editorHelp: true, penalty: 10 },
  problems: [
    {
      slug: 'two-sum',
      title: 'Two Sum',
      track: 'day5',
      difficulty: 'easy',
      patterns: ['hash-map'],
      complexity: { time: 'O(n)', space: 'O(n)' },
    },
    { slug: 'k-means-lloyd', title: 'K-Means', track: 'ml-fundamentals', difficulty: 'medium', patterns: ['k-means'] },
  ],
  elapsedMs: 30 * MINUTE,
  absences: [{ atMs: 15 * MINUTE, forMs: 5 * MINUTE }],
  events: [
    { kind: 'opened', slug: 'two-sum', atMs: 0 },
    { kind: 'stage', slug: 'two-sum', stage: 'clarify', done: true, atMs: 1 * MINUTE },
    { kind: 'stage', slug: 'two-sum', stage: 'complexity', done: true, atMs: 3 * MINUTE },
    { kind: 'typed', slug: 'two-sum', atMs: 4 * MINUTE },
    { kind: 'ran', slug: 'two-sum', verdict: 'wrong-answer', passed: 1, total: 2, atMs: 6 * MINUTE },
    { kind: 'ran', slug: 'two-sum', verdict: 'accepted', passed: 2, total: 2, atMs: 7 * MINUTE },
    { kind: 'submitted', slug: 'two-sum', verdict: 'wrong-answer', passed: 3, total: 60, atMs: 8 * MINUTE },
    { kind: 'submitted', slug: 'two-sum', verdict: 'accepted', passed: 60, total: 60, atMs: 10 * MINUTE, timeRatio: 1.27 },
    { kind: 'opened', slug: 'k-means-lloyd', atMs: 11 * MINUTE },
    { kind: 'typed', slug: 'k-means-lloyd', atMs: 14 * MINUTE },
    { kind: 'pasted', slug: 'k-means-lloyd', characters: 300, atMs: 16 * MINUTE },
    { kind: 'resumed-typing', slug: 'k-means-lloyd', afterMs: 3 * MINUTE, atMs: 20 * MINUTE },
    { kind: 'submitted', slug: 'k-means-lloyd', verdict: 'run-time-error', passed: 30, total: 60, atMs: 30 * MINUTE },
  ],
  pending: [],
  notes: { 'two-sum': 'A map.' },
  followUps: { 'two-sum': [{ question: 'The array is `sorted`?', answer: 'Two pointers.', isRevealed: true }] },
  communicated: ['clarified', 'approach', 'complexity'],
};

describe('the report', () => {
  const report = reportOf(round);

  it('tells of each problem from what was recorded', () => {
    expect(report.problems[0]).toMatchObject({
      timeMs: 11 * MINUTE,
      readingMs: 4 * MINUTE,
      firstRunAt: 6 * MINUTE,
      samplesPassedAt: 7 * MINUTE,
      acceptedAt: 10 * MINUTE,
      wrong: { 'wrong-answer': 1 },
      stageMs: { clarify: MINUTE, examples: 2 * MINUTE, approach: 0, complexity: 0, code: 8 * MINUTE, test: 0 },
      score: 90,
    });
    expect(report.problems[1]).toMatchObject({
      timeMs: 19 * MINUTE,
      acceptedAt: undefined,
      pastedCharacters: 300,
      pauses: [{ endedAt: 20 * MINUTE, forMs: 3 * MINUTE }],
      score: 20,
    });
    expect(report).toMatchObject({ accepted: 1, score: 55 });
  });

  it('says the complexity asked beside what was measured', () => {
    const [solved, crashed] = report.problems.map(complexityOf);
    expect(solved).toEqual({
      asked: 'O(n) time, O(n) space',
      measured: "within the limits of every test, 1.3 times the reference's time on the larger tests",
      isSlow: false,
    });
    expect(crashed).toEqual({ measured: 'unknown: nothing was accepted or timed', isSlow: false });
  });

  it('says how the time of a slow answer grew, and asks for better', () => {
    const slow: RoundEvent = {
      kind: 'submitted',
      slug: 'two-sum',
      verdict: 'time-limit-exceeded',
      passed: 50,
      total: 60,
      atMs: 9 * MINUTE,
      growth: { exponent: 2.04, target: 'O(n)' },
    };
    const unsolved = reportOf({ ...round, events: [...round.events.filter(({ kind }) => kind !== 'submitted'), slow] });
    expect(unsolved.problems.map(complexityOf)[0]).toMatchObject({ measured: 'time grew about like n^2.0', isSlow: true });
    expect(nextStepsOf(unsolved, { minutes: 30, listed: [], solved: new Set() })[0]?.says).toBe(
      'Solve Two Sum without a clock in O(n) time, O(n) space (time grew about like n^2.0), then read its editorial.',
    );
    const solvedLater = reportOf({ ...round, events: [...round.events, slow] });
    expect(solvedLater.problems.map(complexityOf)[0]).toMatchObject({ isSlow: false });
  });

  it('has a rubric by its rules', () => {
    expect(rubricOf(report, round).map(({ name, points }) => `${name} ${points}`)).toEqual([
      'Problem solving 3',
      'Coding 3',
      'Verification 1',
      'Communication 2',
    ]);
  });

  it('says what to do next, with links', () => {
    const listed = [
      { slug: 'group-anagrams', title: 'Group Anagrams', track: 'day5', difficulty: 'medium', patterns: ['hash-map'] },
      { slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', patterns: ['hash-map'] },
    ] as const;
    const steps = nextStepsOf(report, {
      minutes: 30,
      listed: listed.map((problem) => ({ ...problem, patterns: [...problem.patterns] })),
      solved: new Set(),
    });
    expect(steps.map(({ says, links }) => [says, ...links.map(({ href }) => href)])).toEqual([
      ['Solve K-Means without a clock, then read its editorial.', '/problems/k-means-lloyd/'],
      ['Drill hash map.', '/problems/group-anagrams/', '/problems/?pattern=hash-map'],
      ['Drill k means.', '/problems/?pattern=k-means'],
    ]);
  });

  it('lists what happened in order and in words', () => {
    const lines = timelineOf(round).map(({ atMs, says }) => `${describeMoment(atMs)} ${says}`);
    expect(lines).toContain('04:00 Two Sum: first keystroke');
    expect(lines).toContain('15:00 The round was left for 5 min; the clock stood still');
    expect(lines.at(-1)).toBe('30:00 The time was over');
  });

  it('as Markdown names every problem, the rule and the links', () => {
    const markdown = roundMarkdown(
      round,
      [{ says: 'Drill.', links: [{ href: '/problems/two-sum/', name: 'Two Sum' }] }],
      'https://example.org',
    );
    for (const part of [
      '# ML and DSA, 2026-02-03',
      scoreRule(10),
      '| Two Sum | Accepted | 90 |',
      '| K-Means | Runtime Error | 20 |',
      '| Two Sum | O(n) time, O(n) space | within the limits of every test, 1.3 times',
      'A map.',
      '### Two Sum: The array is `sorted`?\n\nTwo pointers.',
    ]) {
      expect(markdown).toContain(part);
    }
    expect(markdown).toContain('[Two Sum](https://example.org/problems/two-sum/)');
  });
});

describe('a report as JSON', () => {
  it('comes back as it was', () => expect(parseRoundJson(roundJson(round))).toEqual({ round }));

  it('of before there were follow-up questions has none', () => {
    const { followUps: _, ...old } = round;
    expect(parseRoundJson(roundJson(old as Round))).toEqual({ round: { ...round, followUps: {} } });
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'no report'],
    ['{"format":"greenroom-round","version":2,"round":{}}', 'newer Greenroom'],
    [roundJson({ ...round, minutes: 0 }), '"minutes"'],
    [roundJson({ ...round, address: 'javascript:alert(1)' }), '"address"'],
    [roundJson({ ...round, events: [{ kind: 'danced' }] as never }), '"events.0.kind"'],
  ])('%# is refused when it is corrupt or newer', (text, word) => {
    expect(parseRoundJson(text)).toEqual({ refused: expect.stringContaining(word) });
  });

  it('never throws', () => forAll((text) => parseRoundJson(text), fc.string()));
});

describe('the score', () => {
  const submissions = fc.array(
    fc.record({
      kind: fc.constant('submitted' as const),
      slug: fc.constant('a'),
      atMs: fc.nat(),
      verdict: fc.constantFrom(...VerdictSlug.options),
      passed: fc.nat(10),
      total: fc.constant(10),
    }),
  );
  const penalties = fc.nat(25);

  it('is at least 50 with an accepted submission, and at most 40 without', () =>
    forAll(
      (sent, penalty) => {
        const score = scoreOf(sent, penalty);
        const isAccepted = sent.some(({ verdict }) => verdict === 'accepted');
        expect(score).toBeGreaterThanOrEqual(isAccepted ? 50 : 0);
        expect(score).toBeLessThanOrEqual(isAccepted ? 100 : 40);
      },
      submissions,
      penalties,
    ));

  it('does not change for our errors, nor for what comes after an accepted submission', () =>
    forAll(
      (sent, penalty) => {
        const first = sent.findIndex(({ verdict }) => verdict === 'accepted');
        const counted = (first < 0 ? sent : sent.slice(0, first + 1)).filter(({ verdict }) => verdict !== 'judge-error');
        expect(scoreOf(sent, penalty)).toBe(scoreOf(counted, penalty));
      },
      submissions,
      penalties,
    ));
});

describe('time spent', () => {
  const events: fc.Arbitrary<RoundEvent[]> = fc
    .array(
      fc.oneof(
        fc.record({ kind: fc.constant('opened' as const), slug: fc.constantFrom('a', 'b'), atMs: fc.nat(1000) }),
        fc.record({
          kind: fc.constant('stage' as const),
          slug: fc.constantFrom('a', 'b'),
          stage: fc.constantFrom(...stages),
          done: fc.boolean(),
          atMs: fc.nat(1000),
        }),
      ),
    )
    .map((found) => [{ kind: 'opened', slug: 'a', atMs: 0 }, ...found]);

  it('adds up to the whole round, without gaps', () =>
    forAll((found) => {
      const spans = spansOf(found, 1000);
      expect(spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)).toBe(1000);
      expect(spans.map(({ fromMs }) => fromMs)).toEqual([0, ...spans.map(({ toMs }) => toMs)].slice(0, spans.length));
    }, events));
});

describe('a change of the code', () => {
  const change = { slug: 'a', atMs: 5 * MINUTE, before: '', after: 'x', starterCode: 'starter '.repeat(10), lastChangeMs: undefined };

  it('is recorded when it is the first', () => expect(changeEvents(change)).toEqual([{ kind: 'typed', slug: 'a', atMs: 5 * MINUTE }]));

  it('and when it ends a pause', () => {
    expect(changeEvents({ ...change, lastChangeMs: 5 * MINUTE - PAUSE_MS })).toEqual([
      { kind: 'resumed-typing', slug: 'a', atMs: 5 * MINUTE, afterMs: PAUSE_MS },
    ]);
    expect(changeEvents({ ...change, lastChangeMs: 5 * MINUTE - 1000 })).toEqual([]);
  });

  it('and when much comes in at once, except for the starter code', () => {
    const typed = { ...change, lastChangeMs: change.atMs };
    expect(changeEvents({ ...typed, after: 'x'.repeat(50) })).toEqual([{ kind: 'pasted', slug: 'a', atMs: 5 * MINUTE, characters: 50 }]);
    expect(changeEvents({ ...typed, after: typed.starterCode })).toEqual([]);
  });
});

it('durations read as people say them', () => {
  expect([0, 45_000, MINUTE, 65_000, 60 * MINUTE, 62 * MINUTE].map(describeDuration)).toEqual([
    '0 s',
    '45 s',
    '1 min',
    '1 min 5 s',
    '1 h',
    '1 h 2 min',
  ]);
});
