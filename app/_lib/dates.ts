// Days are those of the person's clock and calendar, written `2026-11-25`; Intl writes what is shown.
const dateOnly = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const dateAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const timeOnly = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const weekdayAndDate = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' });

export function dateText(instant: number): string {
  return dateOnly.format(instant);
}

export function dateTimeText(instant: number): string {
  return dateAndTime.format(instant);
}

export function timeText(instant: number): string {
  return timeOnly.format(instant);
}

/** As in `Wednesday, November 25`. */
export function weekdayText(day: string): string {
  return weekdayAndDate.format(startOfDay(day));
}

export function dayOf(instant: number): string {
  const date = new Date(instant);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Midnight at which the day begins; days are 23 to 25 hours long. */
export function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** @param count may be negative */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + count).getTime());
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / 86_400_000);
}
