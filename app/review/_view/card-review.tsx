import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { weekdayText } from '@/app/_lib/dates';
import { gradeNames } from '@/app/_review/grade-rule';
import type { Reviewable } from '@/app/_review/standing';
import { wayNames } from '@/app/_review/texts';
import type { Reviews } from '@/app/_review/use-reviews';
import { Explanation } from './explanation';
import { SheetCard } from './sheet-card';

interface Props {
  reviewable: Reviewable;
  reviews: Reviews;
  /** A grade went to the card before this one, so the eye and the keyboard come here. */
  takesFocus: boolean;
  /** @param error why the grade lives in this tab only, if it does */
  onGraded(error: string | undefined): void;
}

/** One card: choose how to review a problem, do that, grade it; of the cheatsheet's, recall, show, grade. */
export function CardReview({ reviewable, reviews, takesFocus, onGraded }: Props) {
  const { card, memory, way, reviews: earlier } = reviewable;
  const [explains, setExplains] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const looks = (is: typeof way) => `button ${way === is ? 'button-primary' : ''}`;
  return (
    <section aria-labelledby="card" className="rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 ref={heading} id="card" tabIndex={-1} className="font-semibold text-lg">
          {card.title}
        </h2>
        {card.problem && <DifficultyMark difficulty={card.problem.difficulty} />}
        {card.topic && <span className="text-ink-soft">{card.topic}</span>}
      </div>
      {memory && (
        <p className="mt-1 text-ink-soft text-xs">
          Last: {gradeNames[memory.lastGrade]} on {weekdayText(memory.lastDay)}
          {card.problem && `, ${wayNames[earlier.at(-1)?.how ?? 'first-solve']}`}.
        </p>
      )}
      {!card.problem ? (
        <SheetCard reviewable={reviewable} reviews={reviews} onGraded={onGraded} />
      ) : explains ? (
        <Explanation reviewable={reviewable} reviews={reviews} onGraded={onGraded} />
      ) : (
        <>
          <div className="mt-4 flex flex-wrap gap-2">
            <Link href={`/problems/${card.problem.slug}?review`} prefetch={false} className={looks('from-memory')}>
              From memory, empty editor
            </Link>
            <button type="button" className={looks('explained')} onClick={() => setExplains(true)}>
              Explain: pattern, complexity, pitfalls
            </button>
          </div>
          <p className="mt-2 text-ink-faint text-xs">
            Writing it from memory is suggested after Again or Hard, explaining it after Good or Easy.
          </p>
        </>
      )}
    </section>
  );
}
