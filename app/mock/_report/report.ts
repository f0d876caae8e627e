// The report of a round, from what was recorded and nothing else.
import type { AskedProblem, Round, RoundEvent, Stage } from '@/app/_store/round';
import { stages } from '../_round/stages';
import { scoreOf } from './score';
import { inOrder, spansOf, timeOf } from './time-spent';

type Submitted = Extract<RoundEvent, { kind: 'submitted' }>;

export interface ProblemReport {
  asked: AskedProblem;
  /** How long it was on show. */
  timeMs: number;
  stageMs: Record<Stage, number>;
  /** From its first opening to the first change of the code. */
  readingMs: number | undefined;
  /** On the round's clock, as all that ends in `At`. */
  openedAt: number | undefined;
  typedAt: number | undefined;
  firstRunAt: number | undefined;
  /** The first run that passed every sample. */
  samplesPassedAt: number | undefined;
  acceptedAt: number | undefined;
  submissions: Submitted[];
  /** Wrong attempts before the accepted one, by verdict. */
  wrong: Partial<Record<Submitted['verdict'], number>>;
  pastedCharacters: number;
  pauses: { endedAt: number; forMs: number }[];
  score: number;
}

export interface Report {
  problems: ProblemReport[];
  accepted: number;
  /** The mean of the problems' scores, rounded. */
  score: number;
}

export function reportOf(round: Round): Report {
  const spans = spansOf(round.events, round.elapsedMs);
  const problems = round.problems.map((asked): ProblemReport => {
    const events = inOrder(round.events.filter(({ slug }) => slug === asked.slug));
    const first = (matches: (event: RoundEvent) => boolean) => events.find(matches)?.atMs;
    const [openedAt, typedAt] = [first(({ kind }) => kind === 'opened'), first(({ kind }) => kind === 'typed')];
    const submissions = events.filter((event) => event.kind === 'submitted');
    return {
      asked,
      timeMs: timeOf(spans, asked.slug),
      stageMs: Object.fromEntries(stages.map((stage) => [stage, timeOf(spans, asked.slug, stage)])) as Record<Stage, number>,
      readingMs: openedAt === undefined || typedAt === undefined ? undefined : typedAt - openedAt,
      openedAt,
      typedAt,
      firstRunAt: first(({ kind }) => kind === 'ran'),
      samplesPassedAt: first((event) => event.kind === 'ran' && event.verdict === 'accepted'),
      acceptedAt: first((event) => event.kind === 'submitted' && event.verdict === 'accepted'),
      submissions,
      wrong: countWrong(submissions),
      pastedCharacters: events.reduce((sum, event) => sum + (event.kind === 'pasted' ? event.characters : 0), 0),
      pauses: events.flatMap((event) => (event.kind === 'resumed-typing' ? [{ endedAt: event.atMs, forMs: event.afterMs }] : [])),
      score: scoreOf(submissions, round.conditions.penalty),
    };
  });
  return {
    problems,
    accepted: problems.filter(({ acceptedAt }) => acceptedAt !== undefined).length,
    score: Math.round(problems.reduce((sum, { score }) => sum + score, 0) / problems.length),
  };
}

function countWrong(submissions: Submitted[]): ProblemReport['wrong'] {
  const wrong: ProblemReport['wrong'] = {};
  for (const { verdict } of submissions) {
    if (verdict === 'accepted') break;
    if (verdict !== 'judge-error') wrong[verdict] = (wrong[verdict] ?? 0) + 1;
  }
  return wrong;
}

export function wrongCount({ wrong }: ProblemReport): number {
  return Object.values(wrong).reduce((sum, count) => sum + count, 0);
}
