import { useEffect, useMemo, useRef, useState } from 'react';
import { cardsOfSheet, keyOfSheetCard } from '@/app/_review/cards';
import { GradeButtons } from '@/app/_review/grade-buttons';
import { LastGrade } from '@/app/_review/last-grade';
import { useReviews } from '@/app/_review/use-reviews';
import type { Histories } from '@/app/_store/histories';
import type { Grade } from '@/app/_store/records';
import { addReview } from '@/app/_store/reviews';
import { CardFoot, type CardSides } from '../_cards/card-article';
import type { ListedCard } from '../_cards/listed-card';
import type { Topic } from '../_cards/topic-sections';

interface Props {
  /** At least one. */
  cards: ListedCard[];
  topics: Topic[];
  sides: Record<string, CardSides>;
  solved: ReadonlySet<string>;
  onEnd: () => void;
}

const noHistories: Histories = new Map(); // no problem is in the deck

/**
 * One card at a time: the question, then on demand the answer and the grades, by which the card comes into the person's
 * reviews. The button for the next step has the focus, so Enter goes through without grading.
 */
export function ReviewDeck({ cards, topics, sides, solved, onEnd }: Props) {
  const [place, setPlace] = useState(0);
  const [isRevealed, setRevealed] = useState(false);
  const [error, setError] = useState<string>();
  const reviewed = useMemo(() => cardsOfSheet(cards, topics), [cards, topics]);
  const reviews = useReviews(reviewed, noHistories);
  const step = useRef<HTMLButtonElement>(null);
  const card = cards[place];
  const isLast = place === cards.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every step, and at the first
  useEffect(() => step.current?.focus({ preventScroll: true }), [place, isRevealed]);

  function go(to: number) {
    setPlace(to);
    setRevealed(false);
  }

  async function grade(id: string, given: Grade) {
    go(place + 1);
    setError((await addReview({ card: keyOfSheetCard(id), how: 'explained', grade: given })).error?.message);
  }

  return (
    <section aria-label="Review" className="mx-auto mt-6 grid max-w-2xl gap-5 rounded-md border border-line bg-surface p-5 text-sm">
      {card ? (
        <div>
          <div className="flex items-baseline justify-between gap-3">
            <h2 className="font-semibold text-base">{card.title}</h2>
            <p className="whitespace-nowrap text-ink-faint text-xs">
              {place + 1} of {cards.length}
            </p>
          </div>
          <div className="mt-2">{sides[card.id]?.prompt}</div>
          {isRevealed && (
            <div className="mt-4 border-line border-t pt-4">
              {sides[card.id]?.answer}
              <CardFoot card={card} solved={solved} />
            </div>
          )}
        </div>
      ) : (
        <p>These were all.</p>
      )}
      {card && isRevealed && typeof reviews === 'object' && (
        <div className="grid gap-2">
          <p className="text-ink-soft text-xs">A card that you grade comes back for review, on the day that its button says.</p>
          <GradeButtons
            days={reviews.nextDays(reviews.standing.cards.get(keyOfSheetCard(card.id))?.memory, reviews.standing)}
            standing={reviews.standing}
            onGrade={(given) => void grade(card.id, given)}
          />
        </div>
      )}
      {reviews === 'failed' && (
        <p role="alert">The grades could not be loaded. The cards can be gone through without; reload this page when you are online.</p>
      )}
      <div className="flex flex-wrap gap-2">
        {card && !isRevealed ? (
          <button key="reveal" ref={step} type="button" className="button button-primary" onClick={() => setRevealed(true)}>
            Show answer
          </button>
        ) : (
          <button
            key="next"
            ref={step}
            type="button"
            className="button button-primary"
            onClick={() => (isLast || !card ? onEnd() : go(place + 1))}
          >
            {isLast || !card ? 'Back to all cards' : 'Next card'}
          </button>
        )}
        {place > 0 && (
          <button type="button" className="button" onClick={() => go(place - 1)}>
            Previous card
          </button>
        )}
      </div>
      {error && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {error}
        </p>
      )}
      {typeof reviews === 'object' && <LastGrade standing={reviews.standing} onError={setError} />}
    </section>
  );
}
