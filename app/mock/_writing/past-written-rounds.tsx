import type { WrittenRound } from '@/app/_store/written-round';
import { coveredBy } from './checklist';

/** The rounds that have ended, newest first, each with its report. */
export function PastWrittenRounds({ rounds }: { rounds: WrittenRound[] }) {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="past-rounds">
      <h2 id="past-rounds" className="mb-3 font-semibold text-lg">
        Your rounds
      </h2>
      {rounds.length === 0 && <p className="text-ink-soft text-sm">Your rounds will be listed here, each with its report.</p>}
      {rounds.length > 0 && (
        <ul className="overflow-hidden rounded-md border border-line bg-surface text-sm">
          {rounds.map((round) => {
            const { covered, total } = coveredBy(round);
            return (
              <li
                key={round.id}
                className="relative flex flex-wrap gap-x-4 border-line border-t px-3 py-2 first:border-t-0 hover:bg-sunken"
              >
                <a
                  href={`#${round.id}`}
                  className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
                >
                  {round.name}
                  <span className="sr-only"> (report)</span>
                </a>
                <span className="text-ink-soft">{date.format(round.startedAt)}</span>
                <span className="ml-auto">
                  {covered} of {total} points
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
