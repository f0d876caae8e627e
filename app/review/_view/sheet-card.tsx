import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { hrefOfSheetCard } from '@/app/_review/cards';
import { GradeButtons } from '@/app/_review/grade-buttons';
import type { Reviewable } from '@/app/_review/standing';
import type { Reviews } from '@/app/_review/use-reviews';
import type { Grade } from '@/app/_store/records';
import { addReview, chooseCards } from '@/app/_store/reviews';
import { Html } from '@/app/problems/[slug]/_statement/html';
import { useFace } from '../_faces/use-face';
import { NoFace } from './no-face';

interface Props {
  reviewable: Reviewable;
  reviews: Reviews;
  onGraded(error: string | undefined): void;
}

/** A card of the cheatsheet: its question, on demand its text and formulas, then the person's grade. */
export function SheetCard({ reviewable: { card, memory }, reviews: { standing, nextDays }, onGraded }: Props) {
  const [face, retry] = useFace(card.key);
  const [isShown, setShown] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) answer.current?.focus(); // the button that had the focus is gone
  }, [isShown]);

  async function grade(given: Grade) {
    onGraded((await addReview({ card: card.key, how: 'explained', grade: given })).error?.message);
  }

  if (typeof face !== 'object') return <NoFace face={face} onRetry={retry} />;
  return (
    <div className="mt-4 grid gap-4">
      <Html className="prose" html={face.question} />
      {!isShown ? (
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button button-primary" onClick={() => setShown(true)}>
            Show
          </button>
          <button type="button" className="button" onClick={async () => onGraded((await chooseCards([card.key], false))?.message)}>
            Take out of my reviews
          </button>
        </div>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a section of its own would be one more landmark */}
          <div ref={answer} tabIndex={-1} role="group" aria-label="Answer" className="grid min-w-0 gap-3 border-line border-t pt-4">
            {face.answer.map(({ title, html }) => (
              <Html key={title} className="prose" html={html} />
            ))}
            <Link href={hrefOfSheetCard(card.key)} prefetch={false} className="justify-self-start text-accent hover:underline">
              See it on the cheatsheet
            </Link>
          </div>
          <GradeButtons days={nextDays(memory, standing)} standing={standing} onGrade={grade} />
        </>
      )}
    </div>
  );
}
