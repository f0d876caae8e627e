import Link from 'next/link';
import type { ReactNode } from 'react';
import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { TopBar } from '@/app/_components/top-bar';
import type { ProblemFacts } from '@/problems/spec/problem';
import type { Neighbour } from '../_statement/read-problem';

export interface Neighbours {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

interface Props {
  facts: ProblemFacts;
  neighbours: Neighbours;
  judge: ReactNode;
}

/** The one line above the workspace: which problem, its neighbours, the judge's state. */
export function TopLine({ facts, neighbours: { previous, next }, judge }: Props) {
  return (
    <TopBar>
      <span className="min-w-0 truncate font-semibold" title={facts.title}>
        {facts.title}
      </span>
      <span className="text-xs max-sm:hidden">
        <DifficultyMark difficulty={facts.difficulty} />
      </span>
      <span className="ml-auto flex items-center gap-1">
        {judge}
        <NeighbourLink to={previous} name="Previous problem" arrow="M10 3L5 8l5 5" />
        <NeighbourLink to={next} name="Next problem" arrow="M6 3l5 5-5 5" />
      </span>
    </TopBar>
  );
}

function NeighbourLink({ to, name, arrow }: { to: Neighbour | undefined; name: string; arrow: string }) {
  const icon = (
    <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
      <path d={arrow} className="fill-none stroke-current stroke-[1.5]" />
    </svg>
  );
  if (!to) return <span className="px-2 py-1 text-ink-faint opacity-50 max-sm:hidden">{icon}</span>;
  return (
    <Link href={`/problems/${to.slug}`} className="rounded-md px-2 py-1 hover:bg-sunken max-sm:hidden" title={`${name}: ${to.title}`}>
      {icon}
      <span className="sr-only">
        {name}: {to.title}
      </span>
    </Link>
  );
}
