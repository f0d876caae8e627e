import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '@/app/_lib/dates';
import type { Histories } from '@/app/_store/histories';
import { useReviewEvents } from '@/app/_store/reviews';
import { useSettings } from '@/app/_store/settings';
import type { ReviewCard } from './cards';
import type { Standing } from './standing';

type Formulas = typeof import('./standing');

export interface Reviews {
  standing: Standing;
  nextDays: Formulas['nextDays'];
}

/**
 * How reviews stand now, live. The formulas come in a chunk of their own, so that a page does not wait for them.
 * @param histories of the cards' problems; nothing until they are read
 * @returns nothing until all is read; `failed` when the chunk does not arrive
 */
export function useReviews(cards: readonly ReviewCard[], histories: Histories | undefined): Reviews | 'failed' | undefined {
  const formulas = useFormulas();
  const events = useReviewEvents();
  const { interviewDate, hoursADay } = useSettings();
  const [today] = useState(() => dayOf(Date.now()));
  return useMemo(() => {
    if (formulas === 'failed') return 'failed';
    if (!formulas || !histories || !events) return undefined;
    const standing = formulas.standingOf(cards, histories, events, { today, interviewDate, hoursADay });
    return { standing, nextDays: formulas.nextDays };
  }, [formulas, histories, events, cards, today, interviewDate, hoursADay]);
}

function useFormulas(): Formulas | 'failed' | undefined {
  const [formulas, setFormulas] = useState<Formulas | 'failed'>();
  useEffect(() => {
    import('./standing').then(setFormulas, () => setFormulas('failed'));
  }, []);
  return formulas;
}
