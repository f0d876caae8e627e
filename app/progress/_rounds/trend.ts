// How mock rounds went over time, from their reports.

import type { Round } from '@/app/_store/round';
import { reportOf } from '@/app/mock/_report/report';

export interface RoundScore {
  id: string;
  name: string;
  startedAt: number;
  /** Of 100, as in the round's report. */
  score: number;
}

export interface PatternScores {
  pattern: string;
  /** One for each round that asked for the pattern, oldest first: the mean of its problems', rounded. */
  scores: RoundScore[];
}

/** Oldest first; a round that has not ended has no score. */
export function roundScores(rounds: Round[]): RoundScore[] {
  return endedInOrder(rounds).map((round) => scored(round, reportOf(round).score));
}

/** By name. */
export function patternScores(rounds: Round[]): PatternScores[] {
  const byPattern = new Map<string, RoundScore[]>();
  for (const round of endedInOrder(rounds)) {
    const { problems } = reportOf(round);
    for (const pattern of new Set(problems.flatMap(({ asked }) => asked.patterns))) {
      const own = problems.filter(({ asked }) => asked.patterns.includes(pattern)).map(({ score }) => score);
      const mean = Math.round(own.reduce((sum, score) => sum + score, 0) / own.length);
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), scored(round, mean)]);
    }
  }
  return [...byPattern].map(([pattern, scores]) => ({ pattern, scores })).sort((a, b) => a.pattern.localeCompare(b.pattern, 'en'));
}

function endedInOrder(rounds: Round[]): Round[] {
  return rounds.filter(({ endedAt }) => endedAt !== undefined).sort((a, b) => a.startedAt - b.startedAt);
}

function scored({ id, name, startedAt }: Round, score: number): RoundScore {
  return { id, name, startedAt, score };
}
