import { dayOf } from '@/app/_lib/dates';
import { undoReview } from '@/app/_store/reviews';
import { gradeNames } from './grade-rule';
import type { Standing } from './standing';
import { nextText } from './texts';

/** The last grade of today, and a way to take it back. */
export function LastGrade({ standing, onError }: { standing: Standing; onError(message: string | undefined): void }) {
  const { newest, cards, today } = standing;
  const of = newest && cards.get(newest.card);
  if (!newest || !of?.memory || dayOf(newest.at) !== today) return <p role="status" className="sr-only" />;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line bg-surface px-3 py-2">
      <p role="status">
        {of.card.title}: {gradeNames[newest.grade]}. Comes back {nextText(of.dueDay as string, standing)}.
      </p>
      <button type="button" className="button ml-auto" onClick={async () => onError((await undoReview(newest))?.message)}>
        Undo
      </button>
    </div>
  );
}
