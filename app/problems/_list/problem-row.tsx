import Link from 'next/link';
import { memo } from 'react';
import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { CheckIcon, RingCheckIcon, RingIcon } from '@/app/_components/icons';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { nameOfPattern } from './name-of-pattern';

interface Props {
  problem: ListedProblem;
  solved: boolean;
  /** Solved on another site, and not here. */
  elsewhere: boolean;
}

export const ProblemRow = memo(function ProblemRow({ problem, solved, elsewhere }: Props) {
  return (
    <li
      data-solved={solved}
      data-elsewhere={elsewhere}
      className="relative grid min-h-11 grid-cols-[1.25rem_1fr_auto] items-center gap-x-3 border-line border-t px-3 py-2 first:border-t-0 hover:bg-sunken sm:grid-cols-[1.25rem_minmax(12rem,2fr)_3fr_6rem]"
    >
      <span
        className={solved ? 'text-green' : elsewhere ? 'text-ink-soft' : 'text-line'}
        title={elsewhere ? 'Solved elsewhere' : undefined}
      >
        {solved ? <CheckIcon /> : elsewhere ? <RingCheckIcon /> : <RingIcon />}
      </span>
      <span>
        <Link
          href={`/problems/${problem.slug}`}
          prefetch={false}
          className="font-medium after:absolute after:inset-0 hover:text-accent focus-visible:outline-none focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
        >
          {problem.title}
        </Link>
        {solved && <span className="sr-only"> (solved)</span>}
        {elsewhere && <span className="sr-only"> (solved elsewhere)</span>}
      </span>
      <span data-fact className="text-ink-faint text-xs max-sm:col-start-2 max-sm:row-start-2">
        {problem.patterns.map(nameOfPattern).join(', ')}
      </span>
      <span className="text-xs max-sm:col-start-3 max-sm:row-start-1">
        <DifficultyMark difficulty={problem.difficulty} />
      </span>
    </li>
  );
});
