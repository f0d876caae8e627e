'use client';
import Link from 'next/link';
import { CheckIcon, RingIcon } from '@/app/_components/icons';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { useSolvedSlugs } from '@/app/_store/solved';

/** The five algorithms to write from scratch, in order, each with a timed round of its own. */
export function ScratchTrail({ trail }: { trail: Pick<ListedProblem, 'slug' | 'title'>[] }) {
  const solved = useSolvedSlugs();
  const done = trail.filter(({ slug }) => solved.has(slug)).length;
  return (
    <details data-fact className="mb-4 rounded-md border border-line bg-surface px-3 py-2 text-sm">
      <summary className="cursor-pointer font-medium">
        ML from scratch, in order{' '}
        <span className="font-normal text-ink-faint text-xs">
          {done} of {trail.length} solved
        </span>
      </summary>
      <p className="mt-2 max-w-[72ch] text-ink-soft">
        An interview's ML algorithm is most likely one of these. Solve each once without a clock, then write it in 15 minutes.
      </p>
      <ol className="mt-2 flex flex-col">
        {trail.map(({ slug, title }, i) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1.5 first:border-t-0">
            <span className={solved.has(slug) ? 'text-green' : 'text-line'}>{solved.has(slug) ? <CheckIcon /> : <RingIcon />}</span>
            <Link href={`/problems/${slug}`} prefetch={false} className="min-w-0 flex-1 hover:text-accent">
              {i + 1}. {title}
              {solved.has(slug) && <span className="sr-only"> (solved)</span>}
            </Link>
            <Link
              href={`/mock?preset=scratch&problems=${slug}`}
              prefetch={false}
              aria-label={`Write it in 15 minutes: ${title}`}
              className="text-accent text-xs underline underline-offset-2"
            >
              Write it in 15 minutes
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
