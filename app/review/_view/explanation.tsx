import { useEffect, useId, useState } from 'react';
import { GradeButtons } from '@/app/_review/grade-buttons';
import { explanationRule, gradeOfExplanation } from '@/app/_review/grade-rule';
import type { Reviewable } from '@/app/_review/standing';
import type { Reviews } from '@/app/_review/use-reviews';
import { findLeftExplanation, leaveExplanation } from '@/app/_store/left-explanation';
import type { Grade } from '@/app/_store/records';
import { addReview } from '@/app/_store/reviews';
import { Html } from '@/app/problems/[slug]/_statement/html';
import { type CardFace, loadFace } from '../_faces/card-face';

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

  if (face === undefined) return <p className="mt-4 text-ink-soft">Loading…</p>;
  if (face === 'failed')
    return (
      <p role="alert" className="mt-4">
        This card could not be loaded. What you wrote is kept.{' '}
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </p>
    );
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

function useFace(key: string): [face: CardFace | 'failed' | undefined, retry: () => void] {
  const [face, setFace] = useState<CardFace | 'failed'>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads it again
  useEffect(() => {
    let isWanted = true;
    setFace(undefined);
    loadFace(key).then(
      (loaded) => isWanted && setFace(loaded),
      () => isWanted && setFace('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [key, tries]);
  return [face, () => setTries(tries + 1)];
}
