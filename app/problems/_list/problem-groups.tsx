import Link from 'next/link';
import type { Group } from './group-problems';
import { ProblemRow } from './problem-row';

const ROW_PX = 45;

interface Props {
  groups: Group[];
  solved: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
}

/** The lists of problems; what is out of sight is not laid out, so that hundreds of rows stay fast. */
export function ProblemGroups({ groups, solved, elsewhere }: Props) {
  return groups.map(({ slug, title, problems, progress, cards }) => (
    <section
      key={slug}
      data-grouped={title !== undefined}
      aria-label={title ?? 'All problems'}
      className="mt-6"
      style={{ contentVisibility: 'auto', containIntrinsicSize: `auto ${problems.length * ROW_PX + 40}px` }}
    >
      {title && (
        <div className="mb-2 flex flex-wrap items-center gap-x-3">
          <h2 className="font-semibold text-base">{title}</h2>
          {progress && <Progress {...progress} />}
          {cards !== undefined && (
            <Link href={`/cheatsheet?for=${slug}`} prefetch={false} className="whitespace-nowrap text-accent text-xs hover:underline">
              Cheatsheet: {cards} {cards === 1 ? 'card' : 'cards'}
              <span className="sr-only"> for {title}</span>
            </Link>
          )}
        </div>
      )}
      <ul className="overflow-hidden rounded-md border border-line bg-surface text-sm">
        {problems.map((problem) => (
          <ProblemRow
            key={problem.slug}
            problem={problem}
            solved={solved.has(problem.slug)}
            elsewhere={!solved.has(problem.slug) && elsewhere.has(problem.slug)}
          />
        ))}
      </ul>
    </section>
  ));
}

function Progress({ solved, total }: { solved: number; total: number }) {
  return (
    <span className="flex items-center gap-2 whitespace-nowrap text-ink-faint text-xs">
      {solved} of {total}
      <span className="h-1 w-16 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <span className="block h-full bg-green" style={{ width: `${(100 * solved) / total}%` }} />
      </span>
    </span>
  );
}
