'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { withElsewhere } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { cardsOfProblems } from '@/app/_review/cards';
import { useReviews } from '@/app/_review/use-reviews';
import { useElsewhere } from '@/app/_store/elsewhere';
import { type Histories, useHistories } from '@/app/_store/histories';
import { parseSelection } from '../_shown/selection';
import { dueIn, patternFigures, tally, trackFigures } from './figures';
import { Headline } from './headline';
import { TrackCard } from './track-card';

// What is further down, or asked for, comes after the figures.
const Shown = dynamic(() => import('../_shown/shown').then((module) => module.Shown), { ssr: false });
const Activity = dynamic(() => import('./activity').then((module) => module.Activity), { ssr: false });
const Patterns = dynamic(() => import('./patterns').then((module) => module.Patterns), { ssr: false });
const RoundsTrend = dynamic(() => import('../_rounds/rounds-trend').then((module) => module.RoundsTrend), { ssr: false });

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
  const due = useDue(problems, histories);
  const query = useSearchParams();
  const selection = useMemo(() => parseSelection(query), [query]);
  if (!histories) return <p className="text-ink-soft">Reading your log…</p>;
  if (histories.size === 0 && !selection) return <NothingYet />;
  return (
    <div data-figures="drawn">
      {selection && <Shown selection={selection} problems={problems} tracks={tracks} histories={histories} due={due ?? noneDue} />}
      <Headline tally={tally(problems, histories)} due={dueIn(problems, due)} />
      <h2 className="sr-only">By day and topic</h2>
      <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {trackFigures(problems, tracks, histories).map((figures) => (
          <TrackCard
            key={figures.track}
            title={tracks.find(({ slug }) => slug === figures.track)?.title ?? figures.track}
            figures={figures}
            problems={problems.filter(({ track }) => track === figures.track)}
            histories={histories}
            due={due}
          />
        ))}
      </div>
      <Activity />
      <RoundsTrend />
      <Patterns figures={patternFigures(problems, histories)} />
    </div>
  );
}

const noneDue: ReadonlySet<string> = new Set();

/** Slugs of the problems that are due for review; nothing until that is known. */
function useDue(problems: ListedProblem[], histories: Histories | undefined): ReadonlySet<string> | undefined {
  const cards = useMemo(() => cardsOfProblems(problems), [problems]);
  const reviews = useReviews(cards, histories);
  return useMemo(() => {
    if (typeof reviews !== 'object') return undefined;
    const { cards: known, due } = reviews.standing;
    return new Set([...due].flatMap((key) => known.get(key)?.card.problem?.slug ?? []));
  }, [reviews]);
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
