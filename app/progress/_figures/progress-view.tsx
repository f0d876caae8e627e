'use client';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { withElsewhere } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { useElsewhere } from '@/app/_store/elsewhere';
import { useHistories } from '@/app/_store/histories';
import { parseSelection } from '../_shown/selection';
import { Shown } from '../_shown/shown';
import { Activity } from './activity';
import { patternFigures, tally, trackFigures } from './figures';
import { Headline } from './headline';
import { Patterns } from './patterns';
import { TrackCard } from './track-card';

interface Props {
  problems: ListedProblem[];
  /** In the order they are shown. */
  tracks: { slug: string; title: string }[];
}

/** Every figure, derived from the log while it changes. */
export function ProgressView({ problems, tracks }: Props) {
  const slugs = useMemo(() => problems.map(({ slug }) => slug), [problems]);
  const read = useHistories(slugs);
  const elsewhere = useElsewhere();
  const histories = useMemo(() => read && withElsewhere(read, elsewhere), [read, elsewhere]);
  const query = useSearchParams();
  const selection = useMemo(() => parseSelection(query), [query]);
  if (!histories) return <p className="text-ink-soft">Reading your log…</p>;
  if (histories.size === 0 && !selection) return <NothingYet />;
  return (
    <div data-figures="drawn">
      {selection && <Shown selection={selection} problems={problems} tracks={tracks} histories={histories} />}
      <Headline tally={tally(problems, histories)} />
      <h2 className="sr-only">By day and topic</h2>
      <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {trackFigures(problems, tracks, histories).map((figures) => (
          <TrackCard
            key={figures.track}
            title={tracks.find(({ slug }) => slug === figures.track)?.title ?? figures.track}
            figures={figures}
            problems={problems.filter(({ track }) => track === figures.track)}
            histories={histories}
          />
        ))}
      </div>
      <Activity />
      <Patterns figures={patternFigures(problems, histories)} />
    </div>
  );
}

function NothingYet() {
  return (
    <div>
      <p className="mb-4 max-w-[72ch]">
        Here you will see what you have solved, by day and by topic, and which patterns to drill. It begins with your first submission.
      </p>
      <Link href="/problems/two-sum" prefetch={false} className="button button-primary">
        Start with Two Sum
      </Link>
    </div>
  );
}
