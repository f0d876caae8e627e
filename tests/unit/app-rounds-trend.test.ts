import { describe, expect, it } from 'vitest';
import type { Round, RoundEvent } from '@/app/_store/round';
import { patternScores, roundScores } from '@/app/progress/_rounds/trend';

describe('the trend of mock rounds', () => {
  const rounds = [
    round(2, [asked('a', 'graph'), asked('b', 'graph', 'heap')], ['a']),
    round(1, [asked('a', 'graph')], []),
    { ...round(3, [asked('a', 'graph')], ['a']), endedAt: undefined },
  ];

  it('has the points of the ended rounds, oldest first', () =>
    expect(roundScores(rounds).map(({ id, score }) => [id, score])).toEqual([
      ['1', 0],
      ['2', 50],
    ]));

  it('has for each pattern the mean of its problems, round by round', () =>
    expect(patternScores(rounds).map(({ pattern, scores }) => [pattern, scores.map(({ score }) => score)])).toEqual([
      ['graph', [0, 50]],
      ['heap', [0]],
    ]));

  it('is empty without rounds', () => expect([roundScores([]), patternScores([])]).toEqual([[], []]));
});

function asked(slug: string, ...patterns: string[]): Round['problems'][number] {
  return { slug, title: slug, track: 'day5', difficulty: 'easy', patterns };
}

function round(n: number, problems: Round['problems'], accepted: string[]): Round {
  const events = accepted.map((slug): RoundEvent => ({ kind: 'submitted', atMs: 5, slug, verdict: 'accepted', passed: 1, total: 1 }));
  return {
    ...{ id: String(n), startedAt: n, endedAt: n + 9, name: 'Round', minutes: 45, address: '?minutes=45', elapsedMs: 9 },
    conditions: { runAllowed: true, editorHelp: true, penalty: 10 },
    ...{ problems, absences: [], events, pending: [], notes: {}, communicated: [], followUps: {} },
  };
}
