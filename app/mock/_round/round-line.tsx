import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { CheckIcon } from '@/app/_components/icons';
import type { Round } from '@/app/_store/round';
import { isAccepted } from '../_report/time-spent';

interface Props {
  round: Round;
  clock: ReactNode;
  judge: ReactNode;
  isEnding: boolean;
  onEnd(): void;
}

/** The one line above a round: its problems as tabs, the clock, the judge's state, the way out. */
export function RoundLine({ round, clock, judge, isEnding, onEnd }: Props) {
  return (
    <header className="flex min-h-11 flex-wrap items-center gap-x-3 border-line border-b bg-surface px-3 text-sm">
      <Tabs.List
        aria-label="Problems"
        className="flex min-w-0 flex-1 gap-1 self-stretch overflow-x-auto max-sm:order-last max-sm:basis-full"
      >
        {round.problems.map(({ slug, title }) => (
          <Tabs.Trigger
            key={slug}
            value={slug}
            className="flex min-h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-2 text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink"
          >
            {title}
            <Standing round={round} slug={slug} />
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <span className="ml-auto flex items-center gap-3 max-sm:w-full max-sm:justify-between max-sm:py-1">
        {clock}
        {judge}
        <button type="button" className="button" disabled={isEnding} onClick={onEnd}>
          {isEnding ? 'Ending…' : 'End round'}
        </button>
      </span>
    </header>
  );
}

function Standing({ round, slug }: { round: Round; slug: string }) {
  const count = round.events.filter((event) => event.kind === 'submitted' && event.slug === slug).length;
  if (isAccepted(round, slug)) {
    return (
      <span className="text-green">
        <CheckIcon />
        <span className="sr-only">Accepted</span>
      </span>
    );
  }
  return count === 0 ? null : <span className="font-normal text-xs">{count} sent</span>;
}
