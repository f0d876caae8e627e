import type { ProblemState } from '@/app/_lib/history';

export const stateNames: Record<ProblemState, string> = {
  unaided: 'solved unaided',
  helped: 'solved with help',
  elsewhere: 'solved elsewhere',
  attempted: 'attempted',
  open: 'not attempted',
};

/** As in `12 min`, `3.5 h`, `4 days`. */
export function minutesText(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  if (minutes < 100) return `${minutes.toFixed(0)} min`;
  const hours = minutes / 60;
  if (hours < 48) return `${hours.toLocaleString('en', { maximumFractionDigits: hours < 10 ? 1 : 0 })} h`;
  return `${(hours / 24).toFixed(0)} days`;
}
