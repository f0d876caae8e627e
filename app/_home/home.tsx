'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ReviewCard } from '../_review/cards';
import { ReviewRow } from '../_review/review-row';
import { usePlan } from '../plan/_schedule/use-plan';
import { Standing } from '../plan/_view/standing';
import { Today } from '../plan/_view/today';

interface Props {
  planProblems: { slug: string; title: string }[];
  cards: ReviewCard[];
  /** What a person sees who has no plan. */
  children: ReactNode;
}

/** Today's list for a person with a plan; for everybody else what this is, and where to start. */
export function Home({ planProblems, cards, children }: Props) {
  const plan = usePlan(planProblems, cards);
  if (!plan?.schedule)
    return (
      <>
        {plan?.reviews && <ReviewRow standing={plan.reviews} />}
        {children}
      </>
    );
  return (
    <>
      <Today plan={plan} level="h1" />
      <div className="mt-8 grid gap-3 border-line border-t pt-6 text-sm">
        <Standing plan={plan} />
        <div className="flex flex-wrap gap-3">
          <Link href="/plan" prefetch={false} className="button">
            See the plan
          </Link>
          <Link href="/problems" prefetch={false} className="button button-quiet text-accent">
            All problems
          </Link>
        </div>
      </div>
    </>
  );
}
