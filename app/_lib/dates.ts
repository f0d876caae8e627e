const dateOnly = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const dateAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export function dateText(instant: number): string {
  return dateOnly.format(instant);
}

export function dateTimeText(instant: number): string {
  return dateAndTime.format(instant);
}
