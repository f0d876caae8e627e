'use client';
import Link from 'next/link';
import { useSolvedSlugs } from '../_store/solved';

interface NamedProblem {
  slug: string;
  title: string;
}

/** The one thing to do now: the first problem, or the next one that is not solved. */
export function NextProblem({ problems, first }: { problems: NamedProblem[]; first: string }) {
  const solved = useSolvedSlugs();
  const open = problems.filter(({ slug }) => !solved.has(slug));
  const next = solved.size === 0 ? (open.find(({ slug }) => slug === first) ?? open[0]) : open[0];
  return (
    <div className="mt-8">
      <div className="flex flex-wrap items-center gap-3">
        {next && (
          <Link href={`/problems/${next.slug}`} prefetch={false} className="button button-primary min-h-10 px-4">
            {solved.size === 0 ? 'Start with' : 'Go on with'} {next.title}
          </Link>
        )}
        <Link href="/problems" prefetch={false} className={`button min-h-10 px-4 ${next ? 'button-quiet text-accent' : 'button-primary'}`}>
          All problems
        </Link>
        <Link href="/plan" prefetch={false} className="button button-quiet min-h-10 px-4 text-accent">
          Plan my six days
        </Link>
      </div>
      {solved.size > 0 && (
        <p className="mt-3 text-ink-faint text-sm">
          {next ? `You have solved ${problems.length - open.length} of ${problems.length}.` : 'You have solved every problem here.'}
        </p>
      )}
    </div>
  );
}
