import { useMemo, useState } from 'react';
import { cardsOfProblems, type ReviewCard } from '@/app/_review/cards';
import { gradeOfSolve, type Solve } from '@/app/_review/grade-rule';
import type { Standing } from '@/app/_review/standing';
import { useReviews } from '@/app/_review/use-reviews';
import { useEvents } from '@/app/_store/events';
import { useHistories } from '@/app/_store/histories';
import type { Grade, Review } from '@/app/_store/records';
import { addReview, undoReview } from '@/app/_store/reviews';
import { useSubmissions } from '@/app/_store/submissions';
import type { ProblemFacts } from '@/problems/spec/problem';
import { solveOfAttempt } from './attempt-solve';

export interface AttemptReview {
  /** Whether the attempt holds the first acceptance of the problem, which made its card. */
  isFirst: boolean;
  solve: Solve;
  proposed: Grade;
  /** The grade that the person gave, if they did. */
  given: Review | undefined;
  standing: Standing;
  /** When the card is due as things stand, and when it would be after each grade. */
  dueDay: string;
  days: Record<Grade, string>;
  grade(chosen: Grade): Promise<void>;
  undo(): Promise<void>;
  /** Why the grade lives in this tab only, if it does. */
  error: string | undefined;
}

const givenUp: Solve = { minutes: undefined, wrong: 0, help: 'none', gaveUp: true };

/** The review that an attempt is; nothing until all is read, or while there is nothing to grade. */
export function useAttemptReview(
  facts: Pick<ProblemFacts, 'slug' | 'title' | 'difficulty'>,
  attempt: number,
  gaveUp: boolean,
): AttemptReview | undefined {
  const { slug, difficulty } = facts;
  const [cards] = useState(() => cardsOfProblems([facts]) as [ReviewCard]);
  const [slugs] = useState(() => [slug]);
  const histories = useHistories(slugs);
  const reviews = useReviews(cards, histories);
  const submissions = useSubmissions(slug);
  const events = useEvents(slug);
  const [error, setError] = useState<string>();
  const accepted = useMemo(() => solveOfAttempt(submissions, events, attempt), [submissions, events, attempt]);

  const solve = accepted ?? (gaveUp ? givenUp : undefined);
  const [{ key: card }] = cards;
  const reviewable = typeof reviews === 'object' ? reviews.standing.cards.get(card) : undefined;
  if (typeof reviews !== 'object' || !solve || reviewable?.dueDay === undefined) return undefined;

  const { standing, nextDays } = reviews;
  const acceptedAt = histories?.get(slug)?.acceptedAt;
  const isFirst = submissions.some((row) => row.attempt === attempt && row.submittedAt === acceptedAt);
  const how = isFirst ? 'first-solve' : 'from-memory';
  const begun = isFirst ? 0 : (events.find((event) => event.attempt === attempt)?.at ?? Number.POSITIVE_INFINITY);
  const given = reviewable.reviews.findLast((review) => review.how === how && review.at >= begun);
  return {
    isFirst,
    solve,
    proposed: gradeOfSolve(solve, difficulty),
    given,
    standing,
    dueDay: reviewable.dueDay,
    days: nextDays(isFirst ? undefined : reviewable.memory, standing),
    grade: async (grade) => setError((await addReview({ card, how, grade })).error?.message),
    undo: async () => setError(given && (await undoReview(given))?.message),
    error,
  };
}
