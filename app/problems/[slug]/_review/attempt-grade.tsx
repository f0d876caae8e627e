import Link from 'next/link';
import { useMemo, useState } from 'react';
import { cardsOfProblems } from '@/app/_review/cards';
import { GradeButtons } from '@/app/_review/grade-buttons';
import { describeSolve, gradeNames, gradeOfSolve, type Solve, solveRule } from '@/app/_review/grade-rule';
import { nextText } from '@/app/_review/texts';
import { useReviews } from '@/app/_review/use-reviews';
import { useEvents } from '@/app/_store/events';
import { useHistories } from '@/app/_store/histories';
import type { Grade, Review } from '@/app/_store/records';
import { addReview, undoReview } from '@/app/_store/reviews';
import { useSubmissions } from '@/app/_store/submissions';
import type { ProblemFacts } from '@/problems/spec/problem';
import { solveOfAttempt } from './attempt-solve';

interface Props {
  facts: Pick<ProblemFacts, 'slug' | 'title' | 'difficulty'>;
  attempt: number;
  gaveUp?: boolean;
}

const givenUp: Solve = { minutes: undefined, wrong: 0, help: 'none', gaveUp: true };

/**
 * The grade of an attempt that was accepted or given up. The first acceptance of a problem has one at once, the proposed,
 * which can be changed; any later attempt counts as a review when the person grades it.
 */
export function AttemptGrade({ facts, attempt, gaveUp = false }: Props) {
  const [cards] = useState(() => cardsOfProblems([facts]));
  const [slugs] = useState(() => [facts.slug]);
  const histories = useHistories(slugs);
  const reviews = useReviews(cards, histories);
  const submissions = useSubmissions(facts.slug);
  const events = useEvents(facts.slug);
  const [error, setError] = useState<string>();
  const solve = useMemo(
    () => solveOfAttempt(submissions, events, attempt) ?? (gaveUp ? givenUp : undefined),
    [submissions, events, attempt, gaveUp],
  );
  const [card] = cards;
  const reviewable = typeof reviews === 'object' && card ? reviews.standing.cards.get(card.key) : undefined;
  if (typeof reviews !== 'object' || !card || !solve || !reviewable) return null;

  const { standing, nextDays } = reviews;
  const acceptedAt = histories?.get(facts.slug)?.acceptedAt;
  const isFirst = submissions.some((row) => row.attempt === attempt && row.submittedAt === acceptedAt);
  const how: Review['how'] = isFirst ? 'first-solve' : 'from-memory';
  const begun = events.find((event) => event.attempt === attempt)?.at ?? Number.POSITIVE_INFINITY;
  const given = reviewable.reviews.findLast((review) => review.how === how && review.at >= begun);
  const proposed = gradeOfSolve(solve, facts.difficulty);
  const holds = given?.grade ?? (isFirst ? proposed : undefined);

  async function grade(chosen: Grade) {
    setError((await addReview({ card: (card as { key: string }).key, how, grade: chosen })).error?.message);
  }

  if (given && !isFirst)
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status">
          Reviewed: {gradeNames[given.grade]}. Comes back {nextText(reviewable.dueDay as string, standing)}.
        </p>
        <button type="button" className="button" onClick={async () => setError((await undoReview(given))?.message)}>
          Undo
        </button>
        <Link href="/review" prefetch={false} className="button">
          Next review
        </Link>
        <Trouble message={error} />
      </div>
    );
  return (
    <section aria-label="Review" className="grid max-w-2xl gap-2">
      <p>
        {isFirst ? `Comes back for review ${nextText(reviewable.dueDay as string, standing)}.` : 'Grade this review.'}{' '}
        <span className="text-ink-soft">
          Proposed: {gradeNames[proposed]} ({describeSolve(solve)}).
        </span>
      </p>
      <GradeButtons
        proposed={proposed}
        {...(holds !== undefined && { current: holds })}
        days={nextDays(isFirst ? undefined : reviewable.memory, standing)}
        standing={standing}
        onGrade={grade}
      />
      <details className="text-ink-soft text-xs">
        <summary className="cursor-pointer">How the grade is proposed</summary>
        <p className="mt-1">{solveRule}</p>
      </details>
      <Trouble message={error} />
    </section>
  );
}

function Trouble({ message }: { message: string | undefined }) {
  if (!message) return null;
  return (
    <p role="alert" className="rounded-md bg-amber-wash p-2">
      {message}
    </p>
  );
}
