import { useCallback, useMemo, useState } from 'react';
import { keyOfSheetCard } from '@/app/_review/cards';
import { chosenCards } from '@/app/_review/entries';
import { chooseCards, useReviewEvents } from '@/app/_store/reviews';

export interface ChosenCards {
  /** Whether a card is in the person's reviews; nothing until the log is read. */
  isChosen(id: string): boolean | undefined;
  /** Takes cards in, or out. */
  choose(ids: string[], chosen: boolean): void;
  /** Why the last choice lives in this tab only, if it does. */
  error: string | undefined;
}

/** Which cards are in the person's reviews, live. */
export function useChosenCards(): ChosenCards {
  const events = useReviewEvents();
  const [error, setError] = useState<string>();
  const keys = useMemo(() => events && chosenCards(events), [events]);
  const isChosen = useCallback((id: string) => keys?.has(keyOfSheetCard(id)), [keys]);
  const choose = useCallback((ids: string[], chosen: boolean) => {
    void chooseCards(ids.map(keyOfSheetCard), chosen).then((failed) => setError(failed?.message));
  }, []);
  return { isChosen, choose, error };
}
