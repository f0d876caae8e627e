import { weekdayText } from '@/app/_lib/dates';
import type { Reviewable, Standing } from '@/app/_review/standing';

const LATER = 20;

interface Props {
  standing: Standing;
  /** The key of the card on show. */
  current: string | undefined;
  onPick(key: string): void;
}

/** The rest of the queue, what is due beside it, what was chosen and never graded, and what comes next; each can be reviewed now. */
export function OtherCards({ standing: { cards, due, queue, today }, current, onPick }: Props) {
  const queued = new Set(queue.map(({ key }) => key));
  const get = (key: string) => cards.get(key) as Reviewable;
  const later = [...cards.values()]
    .filter(({ card, dueDay }) => !queued.has(card.key) && !due.has(card.key) && dueDay !== undefined && dueDay > today)
    .sort((a, b) => ((a.dueDay as string) < (b.dueDay as string) ? -1 : 1))
    .slice(0, LATER);
  const fresh = [...cards.values()].filter(({ card, memory }) => memory === undefined && !queued.has(card.key)).slice(0, LATER);
  const list = (name: string, all: Reviewable[], note: (one: Reviewable) => string) => {
    const shown = all.filter(({ card }) => card.key !== current);
    if (shown.length === 0) return null;
    return (
      <section aria-label={name}>
        <h2 className="font-semibold text-base">{name}</h2>
        <ul>
          {shown.map((one) => (
            <li key={one.card.key} className="flex min-h-9 flex-wrap items-center gap-x-3 border-line border-t py-1 first:border-t-0">
              <button type="button" className="text-left font-medium hover:text-accent" onClick={() => onPick(one.card.key)}>
                <span className="sr-only">Review </span>
                {one.card.title}
              </button>
              <span className="ml-auto text-ink-faint text-xs">{note(one)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  };
  const minutes = new Map(queue.map((chosen) => [chosen.key, chosen]));
  return (
    <div className="grid gap-6 border-line border-t pt-6 print:border-t-0">
      {list(
        'Then',
        queue.map(({ key }) => get(key)),
        ({ card, memory }) => {
          const chosen = minutes.get(card.key);
          return `${chosen?.isDue ? 'due' : memory ? 'brought forward' : 'new'} · ${chosen?.minutes} minutes`;
        },
      )}
      {list(
        "Due, beyond today's minutes",
        [...due].filter((key) => !queued.has(key)).map(get),
        ({ dueDay }) => `since ${weekdayText(dueDay as string)}`,
      )}
      {list('New, not begun', fresh, ({ card }) => card.topic ?? '')}
      {list('Later', later, ({ dueDay }) => weekdayText(dueDay as string))}
    </div>
  );
}
