import Link from 'next/link';
import { GradeButtons } from '@/app/_review/grade-buttons';
import { describeSolve, gradeNames, solveRule } from '@/app/_review/grade-rule';
import { nextText } from '@/app/_review/texts';
import type { Review } from '@/app/_store/records';
import type { ProblemFacts } from '@/problems/spec/problem';
import { type AttemptReview, useAttemptReview } from './use-attempt-review';

interface Props {
  facts: Pick<ProblemFacts, 'slug' | 'title' | 'difficulty'>;
  attempt: number;
  gaveUp?: boolean;
}

/**
 * The grade of an attempt that was accepted or given up. The first acceptance of a problem has one at once, the proposed,
 * which can be changed; any later attempt counts as a review when the person grades it.
 */
export function AttemptGrade({ facts, attempt, gaveUp = false }: Props) {
  const review = useAttemptReview(facts, attempt, gaveUp);
  if (!review) return null;
  return (
    <>
      {review.given && !review.isFirst ? <Graded review={review} given={review.given} /> : <ToGrade review={review} />}
      {review.error && (
        <p role="alert" className="mt-2 rounded-md bg-amber-wash p-2">
          {review.error}
        </p>
      )}
    </>
  );
}

function Graded({ review: { dueDay, standing, undo }, given }: { review: AttemptReview; given: Review }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p role="status">
        Reviewed: {gradeNames[given.grade]}. Comes back {nextText(dueDay, standing)}.
      </p>
      <button type="button" className="button" onClick={undo}>
        Undo
      </button>
      <Link href="/review" prefetch={false} className="button">
        Next review
      </Link>
    </div>
  );
}

function ToGrade({ review }: { review: AttemptReview }) {
  const { isFirst, solve, proposed, given, standing, dueDay, days, grade } = review;
  const current = given?.grade ?? (isFirst ? proposed : undefined);
  return (
    <section aria-label="Review" className="grid max-w-3xl gap-2">
      <p>
        {isFirst ? `Comes back for review ${nextText(dueDay, standing)}.` : 'Grade this review.'}{' '}
        <span className="text-ink-soft">
          Proposed: {gradeNames[proposed]} ({describeSolve(solve)}).
        </span>
      </p>
      <GradeButtons proposed={proposed} {...(current && { current })} days={days} standing={standing} onGrade={grade} />
      <details className="text-ink-soft text-xs">
        <summary className="cursor-pointer">How the grade is proposed</summary>
        <p className="mt-1">{solveRule}</p>
      </details>
    </section>
  );
}
