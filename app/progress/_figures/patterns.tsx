import Link from 'next/link';
import { useState } from 'react';
import { formatFilters, noFilters } from '@/app/problems/_list/filters';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { selectionHref } from '../_shown/selection';
import { type PatternFigures, weakPatterns } from './figures';
import { NumberLink } from './number-link';
import { minutesText } from './texts';

const LISTED = 12;

/** The patterns to drill, and what each took. */
export function Patterns({ figures }: { figures: PatternFigures[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const weak = weakPatterns(figures).slice(0, 5);
  const mostAttempted = figures.toSorted((a, b) => b.tally.attempted - a.tally.attempted).slice(0, LISTED);
  return (
    <>
      <section aria-labelledby="weak" className="mt-8 text-sm">
        <h2 id="weak" className="font-semibold text-lg">
          Patterns to drill
        </h2>
        <p className="mt-1 max-w-[72ch] text-ink-soft">
          Of the patterns with two or more attempted problems: the largest share not solved unaided first; of equals, the one that took more
          submissions.
        </p>
        {weak.length === 0 ? (
          <p className="mt-2">None so far.</p>
        ) : (
          <ol className="mt-2 list-decimal pl-5">
            {weak.map(({ pattern, tally: { attempted, unaided } }) => (
              <li key={pattern} className="py-1">
                <Link
                  href={`/problems${formatFilters({ ...noFilters, pattern, solved: 'no' })}`}
                  prefetch={false}
                  className="font-medium text-accent hover:underline"
                >
                  {nameOfPattern(pattern)}
                </Link>
                : <NumberLink value={attempted - unaided} href={selectionHref({ pattern, measure: 'attempted' })} /> of {attempted}{' '}
                attempted not solved unaided
              </li>
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="patterns" className="mt-8 text-sm">
        <h2 id="patterns" className="font-semibold text-lg">
          What each pattern took
        </h2>
        <p className="mt-1 max-w-[72ch] text-ink-soft">
          Medians over the problems solved, of the patterns attempted most. Time runs from your first change to your first Accepted, breaks
          included.
        </p>
        <table className="mt-2 w-full max-w-2xl text-right">
          <thead>
            <tr className="text-ink-faint text-xs">
              <th scope="col" className="py-1 text-left font-normal">
                Pattern
              </th>
              <th scope="col" className="py-1 pl-2 sm:pl-4 font-normal">
                Solved
              </th>
              <th scope="col" className="py-1 pl-2 sm:pl-4 font-normal">
                Attempted
              </th>
              <th scope="col" className="py-1 pl-2 sm:pl-4 font-normal">
                Time
              </th>
              <th scope="col" className="py-1 pl-2 sm:pl-4 font-normal">
                Submissions
              </th>
            </tr>
          </thead>
          <tbody>
            {(showsAll ? figures : mostAttempted).map(({ pattern, tally, minutes, tries }) => (
              <tr key={pattern} className="border-line border-t">
                <th scope="row" className="py-1 text-left font-normal">
                  {nameOfPattern(pattern)}
                </th>
                <td className="pl-2 sm:pl-4">
                  <NumberLink value={tally.solved} href={selectionHref({ pattern, measure: 'solved' })} />
                </td>
                <td className="pl-2 sm:pl-4">
                  <NumberLink value={tally.attempted} href={selectionHref({ pattern, measure: 'attempted' })} />
                </td>
                <td className="whitespace-nowrap pl-2 sm:pl-4">
                  {minutes === undefined ? (
                    '–'
                  ) : (
                    <NumberLink value={minutesText(minutes)} href={selectionHref({ pattern, measure: 'solved' })} />
                  )}
                </td>
                <td className="pl-2 sm:pl-4">
                  {tries === undefined ? '–' : <NumberLink value={tries} href={selectionHref({ pattern, measure: 'solved' })} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {!showsAll && figures.length > LISTED && (
          <button type="button" className="button mt-3 print:hidden" onClick={() => setShowsAll(true)}>
            Show all {figures.length} patterns
          </button>
        )}
      </section>
    </>
  );
}
