import Link from 'next/link';
import { useMemo } from 'react';
import { dateText } from '@/app/_lib/dates';
import { useRounds } from '@/app/_store/rounds';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { ScoresPicture } from './scores-picture';
import { patternScores, type RoundScore, roundScores } from './trend';

const PICTURED = 40;
const LISTED = 7;
const LISTED_OF_PATTERN = 6;

/** Mock rounds over time: their points, and how each pattern went. */
export function RoundsTrend() {
  const rounds = useRounds();
  const scores = useMemo(() => roundScores(rounds ?? []), [rounds]);
  const patterns = useMemo(() => patternScores(rounds ?? []), [rounds]);
  if (!rounds) return <p className="mt-8 text-ink-soft text-sm">Reading your rounds…</p>;
  return (
    <section aria-labelledby="rounds" className="mt-8 text-sm">
      <h2 id="rounds" className="font-semibold text-lg">
        Mock rounds
      </h2>
      {scores.length === 0 ? (
        <p className="mt-2">
          The points of your rounds will be here.{' '}
          <Link href="/mock" prefetch={false} className="text-accent underline underline-offset-2">
            Choose a round
          </Link>
        </p>
      ) : (
        <>
          <p className="mt-1 max-w-[72ch] text-ink-soft">Points of 100, by the rule that each report states. A number opens its report.</p>
          <div className="mt-3 flex flex-wrap items-start gap-x-10 gap-y-4">
            <div className="max-w-full overflow-x-auto">
              <ScoresPicture scores={scores.slice(-PICTURED)} />
            </div>
            <ul>
              {scores
                .slice(-LISTED)
                .reverse()
                .map((score) => (
                  <li key={score.id}>
                    {dateText(score.startedAt)}, {score.name}: <ReportLink of={score} />
                  </li>
                ))}
            </ul>
          </div>
          <h3 className="mt-4 font-semibold">By pattern</h3>
          <p className="text-ink-soft">
            Points of the problems of a pattern, a number a round, the oldest of the last {LISTED_OF_PATTERN} first.
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6">
            {patterns.map(({ pattern, scores: own }) => (
              <div key={pattern} className="col-span-2 grid grid-cols-subgrid border-line border-t py-1">
                <dt data-fact>{nameOfPattern(pattern)}</dt>
                <dd data-fact className="flex flex-wrap gap-x-4">
                  {own.slice(-LISTED_OF_PATTERN).map((score) => (
                    <ReportLink key={score.id} of={score} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function ReportLink({ of: { id, name, startedAt, score } }: { of: RoundScore }) {
  return (
    <Link
      href={`/mock#${id}`}
      prefetch={false}
      aria-label={`${score} points: report of ${name}, ${dateText(startedAt)}`}
      className="-mx-1 rounded-md p-1 text-accent tabular-nums hover:underline"
    >
      {score}
    </Link>
  );
}
