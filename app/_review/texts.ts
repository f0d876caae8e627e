import { addDays, weekdayText } from '@/app/_lib/dates';
import type { Review } from '@/app/_store/records';
import type { Reviews } from './use-reviews';

type When = Pick<Reviews['standing'], 'today' | 'interviewDate'>;

/** When a card comes back, as in `tomorrow`, `Friday, November 27`. */
export function nextText(day: string, { today, interviewDate }: When): string {
  if (interviewDate !== undefined && day >= interviewDate)
    return today < interviewDate ? 'on the interview day' : 'not before the interview';
  return day === addDays(today, 1) ? 'tomorrow' : weekdayText(day);
}

export const wayNames: Record<Review['how'], string> = {
  'first-solve': 'first solve',
  'from-memory': 'from memory',
  explained: 'explained',
};

export function percentText(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** As in `3 reviews, 25 minutes`. */
export function queueText(queue: { minutes: number }[]): string {
  const minutes = queue.reduce((sum, one) => sum + one.minutes, 0);
  return `${queue.length} ${queue.length === 1 ? 'review' : 'reviews'}, ${minutes} minutes`;
}
