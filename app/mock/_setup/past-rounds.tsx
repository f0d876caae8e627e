import type { Round } from '@/app/_store/round';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { reportOf } from '../_report/report';

/** The rounds that have ended, newest first, each with its report, and how each pattern went over them. */
export function PastRounds({ rounds }: { rounds: Round[] }) {
  if (rounds.length === 0) {
    return <p className="text-ink-soft text-sm">Your rounds will be listed here, each with its report.</p>;
  }
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <ul className="overflow-hidden rounded-md border border-line bg-surface text-sm">
        {rounds.map((round) => {
          const report = reportOf(round);
          return (
            <li key={round.id} className="relative flex flex-wrap gap-x-4 border-line border-t px-3 py-2 first:border-t-0 hover:bg-sunken">
              <a
                href={`#${round.id}`}
                className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
              >
                {round.name}
                <span className="sr-only"> (report)</span>
              </a>
              <span className="text-ink-soft">{date.format(round.startedAt)}</span>
              <span className="ml-auto">
                {report.accepted} of {round.problems.length} accepted, {report.score} points
              </span>
            </li>
          );
        })}
      </ul>
      <PatternTrend rounds={rounds} />
    </>
  );
}

/** Every pattern that was asked, with a mark for each time, oldest first. */
function PatternTrend({ rounds }: { rounds: Round[] }) {
  const marks = new Map<string, boolean[]>();
  for (const { problems } of rounds.toReversed().map(reportOf)) {
    for (const { asked, acceptedAt } of problems) {
      const pattern = asked.patterns[0] as string;
      marks.set(pattern, [...(marks.get(pattern) ?? []), acceptedAt !== undefined]);
    }
  }
  return (
    <details className="mt-4 text-sm">
      <summary className="cursor-pointer text-accent">Patterns over your rounds</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {[...marks].sort().map(([pattern, accepted]) => (
          <div key={pattern} className="contents">
            <dt data-fact>{nameOfPattern(pattern)}</dt>
            <dd data-fact className="flex items-center gap-3">
              <span className="flex gap-1" aria-hidden="true">
                {accepted.map((isAccepted, i) => (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place only
                    key={i}
                    className={`size-3 border ${isAccepted ? 'border-green bg-green' : 'border-red'}`}
                  />
                ))}
              </span>
              <span className="text-ink-soft text-xs">
                {accepted.filter(Boolean).length} of {accepted.length} accepted
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
