import { useEffect, useRef, useState } from 'react';
import { CardFoot, type CardSides } from '../_cards/card-article';
import type { ListedCard } from '../_cards/listed-card';

interface Props {
  /** At least one. */
  cards: ListedCard[];
  sides: Record<string, CardSides>;
  solved: ReadonlySet<string>;
  onEnd: () => void;
}

/** One card at a time: the question, then on demand the answer. The button for the next step has the focus, so Enter goes through. */
export function ReviewDeck({ cards, sides, solved, onEnd }: Props) {
  const [place, setPlace] = useState(0);
  const [isRevealed, setRevealed] = useState(false);
  const step = useRef<HTMLButtonElement>(null);
  const card = cards[place] as ListedCard;
  const isLast = place === cards.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every step, and at the first
  useEffect(() => step.current?.focus({ preventScroll: true }), [place, isRevealed]);

  function go(to: number) {
    setPlace(to);
    setRevealed(false);
  }

  return (
    <section aria-label="Review" className="mx-auto mt-6 max-w-2xl rounded-md border border-line bg-surface p-5 text-sm">
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
      <div className="mt-5 flex flex-wrap gap-2">
        {isRevealed ? (
          <button key="next" ref={step} type="button" className="button button-primary" onClick={() => (isLast ? onEnd() : go(place + 1))}>
            {isLast ? 'Back to all cards' : 'Next card'}
          </button>
        ) : (
          <button key="reveal" ref={step} type="button" className="button button-primary" onClick={() => setRevealed(true)}>
            Show answer
          </button>
        )}
        {place > 0 && (
          <button type="button" className="button" onClick={() => go(place - 1)}>
            Previous card
          </button>
        )}
      </div>
    </section>
  );
}
