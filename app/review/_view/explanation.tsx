import { useId, useState } from 'react';
import { GradeButtons } from '@/app/_review/grade-buttons';
import { explanationRule, gradeOfExplanation } from '@/app/_review/grade-rule';
import type { Reviewable } from '@/app/_review/standing';
import type { Reviews } from '@/app/_review/use-reviews';
import { findLeftExplanation, leaveExplanation } from '@/app/_store/left-explanation';
import type { Grade } from '@/app/_store/records';
import { addReview } from '@/app/_store/reviews';
import { Html } from '@/app/problems/[slug]/_statement/html';
import type { CardFace } from '../_faces/card-face';
import { useFace } from '../_faces/use-face';
import { NoFace } from './no-face';

interface Props {
  reviewable: Reviewable;
  reviews: Reviews;
  onGraded(error: string | undefined): void;
}

/** The person writes, reveals what there was to say, ticks what they had, and grades it. */
export function Explanation({ reviewable: { card, memory, reviews: earlier }, reviews: { standing, nextDays }, onGraded }: Props) {
  const id = useId();
  const [face, retry] = useFace(card.key);
  const [text, setText] = useState(() => findLeftExplanation(card.key));
  const [isRevealed, setRevealed] = useState(false);
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());

  async function grade(given: Grade) {
    leaveExplanation(card.key, '');
    const explanation = text.trim();
    const { error } = await addReview({ card: card.key, how: 'explained', grade: given, ...(explanation && { explanation }) });
    onGraded(error?.message);
  }

  if (typeof face !== 'object') return <NoFace face={face} onRetry={retry} />;
  const last = earlier.findLast(({ explanation }) => explanation)?.explanation;
  return (
    <div className="mt-4 grid gap-4">
      <details>
        <summary className="cursor-pointer text-accent">The question</summary>
        <Html className="prose mt-2" html={face.question} />
      </details>
      <div>
        <label htmlFor={id} className="block pb-1">
          {promptOf(face)}
        </label>
        <textarea
          id={id}
          rows={6}
          className="field w-full"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            leaveExplanation(card.key, event.target.value);
          }}
        />
      </div>
      {!isRevealed ? (
        <div>
          <button type="button" className="button button-primary" onClick={() => setRevealed(true)}>
            Reveal
          </button>
        </div>
      ) : (
        <>
          <div className="grid gap-4 border-line border-t pt-4">
            {face.answer.map(({ title, html }) => (
              <section key={title} aria-label={title}>
                <div className="flex flex-wrap items-center gap-x-4">
                  <h3 className="font-semibold">{title}</h3>
                  <Had title={title} isKnown={known.has(title)} onChange={(isKnown) => setKnown(toggled(known, title, isKnown))} />
                </div>
                <Html className="prose mt-1" html={html} />
              </section>
            ))}
            {last && (
              <details>
                <summary className="cursor-pointer text-accent">What you wrote last time</summary>
                <p className="mt-2 whitespace-pre-wrap">{last}</p>
              </details>
            )}
          </div>
          <p className="text-ink-soft text-xs">{explanationRule}</p>
          <GradeButtons
            proposed={gradeOfExplanation(known.size, face.answer.length)}
            days={nextDays(memory, standing)}
            standing={standing}
            onGrade={grade}
          />
        </>
      )}
    </div>
  );
}

/** As in `Pattern, complexity, pitfalls, in your words`. */
function promptOf({ answer }: CardFace): string {
  const [first = '', ...others] = answer.map(({ title }) => title);
  return [first, ...others.map((title) => title.toLowerCase()), 'in your words'].join(', ');
}

function Had({ title, isKnown, onChange }: { title: string; isKnown: boolean; onChange(isKnown: boolean): void }) {
  return (
    <label className="flex items-center gap-2">
      <input type="checkbox" className="size-4 accent-accent" checked={isKnown} onChange={(event) => onChange(event.target.checked)} />I had
      it<span className="sr-only">: {title}</span>
    </label>
  );
}

function toggled(known: ReadonlySet<string>, title: string, isKnown: boolean): ReadonlySet<string> {
  const next = new Set(known);
  if (isKnown) next.add(title);
  else next.delete(title);
  return next;
}
