'use client';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import type { ReviewCard } from '@/app/_review/cards';
import { LastGrade } from '@/app/_review/last-grade';
import type { Reviews } from '@/app/_review/use-reviews';
import { useReviews } from '@/app/_review/use-reviews';
import { useHistories } from '@/app/_store/histories';
import { CardReview } from './card-review';
import { OtherCards } from './other-cards';
import { QueueNote } from './queue-note';

/** One card after the other, as today's queue has them, or as the person picks them. */
export function ReviewView({ cards }: { cards: ReviewCard[] }) {
  const slugs = useMemo(() => cards.flatMap(({ problem }) => (problem ? [problem.slug] : [])), [cards]);
  const reviews = useReviews(cards, useHistories(slugs));
  if (reviews === 'failed')
    return <p role="alert">The scheduling could not be loaded. Your reviews are kept; reload this page when you are online.</p>;
  if (!reviews) return <p className="text-ink-soft">Reading your log…</p>;
  if (reviews.standing.cards.size === 0) return <NothingYet />;
  return <Session reviews={reviews} />;
}

function Session({ reviews }: { reviews: Reviews }) {
  const { standing } = reviews;
  const [picked, setPicked] = useState<string>();
  const [error, setError] = useState<string>();
  const [hasGraded, setHasGraded] = useState(false);
  const key = picked !== undefined && standing.cards.has(picked) ? picked : standing.queue[0]?.key;
  const current = key === undefined ? undefined : standing.cards.get(key);
  return (
    <div className="grid gap-6 text-sm">
      <QueueNote standing={standing} />
      <LastGrade standing={standing} onError={setError} />
      {error && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {error}
        </p>
      )}
      {current ? (
        <CardReview
          key={`${current.card.key} ${current.reviews.length}`} // a card that is graded, or taken back, begins anew
          reviewable={current}
          reviews={reviews}
          takesFocus={hasGraded}
          onGraded={(message) => {
            setPicked(undefined);
            setHasGraded(true);
            setError(message);
          }}
        />
      ) : (
        <p>Nothing more to review today.</p>
      )}
      <OtherCards standing={standing} current={key} onPick={setPicked} />
    </div>
  );
}

function NothingYet() {
  return (
    <div>
      <p className="mb-4 max-w-[72ch]">
        Here the problems that you have solved come back before you forget them, and the cards of the{' '}
        <Link href="/cheatsheet" prefetch={false} className="text-accent underline underline-offset-2">
          cheatsheet
        </Link>{' '}
        that you grade or add. The first problem comes with your first Accepted.
      </p>
      <Link href="/problems/two-sum" prefetch={false} className="button button-primary">
        Start with Two Sum
      </Link>
    </div>
  );
}
