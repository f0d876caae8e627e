// What happened in a round, in words and in order.
import type { Round, RoundEvent } from '@/app/_store/round';
import { verdictNames } from '@/worker/verdict';
import { describeDuration } from './durations';
import { inOrder } from './time-spent';

export interface Moment {
  atMs: number;
  says: string;
}

/** Without the ways between tabs, which the picture shows. */
export function timelineOf({ events, problems, absences, elapsedMs, endedBy }: Round): Moment[] {
  const titleOf = (slug: string) => problems.find((problem) => problem.slug === slug)?.title ?? slug;
  const known = new Set<string>();
  const moments = inOrder(events).flatMap((event): Moment[] => {
    const says = wordsOf(event, known);
    known.add(`${event.kind} ${event.slug}`);
    return says ? [{ atMs: event.atMs, says: `${titleOf(event.slug)}: ${says}` }] : [];
  });
  const away = absences.map(({ atMs, forMs }) => ({
    atMs,
    says: `The round was left for ${describeDuration(forMs)}; the clock stood still`,
  }));
  const end = endedBy ? [{ atMs: elapsedMs, says: endedBy === 'time' ? 'The time was over' : 'You ended the round' }] : [];
  return [...[...moments, ...away].sort((a, b) => a.atMs - b.atMs), ...end];
}

function wordsOf(event: RoundEvent, known: ReadonlySet<string>): string | undefined {
  const isFirst = !known.has(`${event.kind} ${event.slug}`);
  switch (event.kind) {
    case 'opened':
      return isFirst ? 'reading begins' : undefined;
    case 'typed':
      return 'first keystroke';
    case 'pasted':
      return `${event.characters} characters pasted`;
    case 'resumed-typing':
      return `writing goes on after a pause of ${describeDuration(event.afterMs)}`;
    case 'stage':
      return event.done ? `${event.stage} ticked` : `${event.stage} opened again`;
    case 'ran':
      return `${isFirst ? 'first run' : 'run'}, ${event.passed} of ${event.total} tests passed`;
    case 'submitted':
      return `submitted, ${verdictNames[event.verdict]}`;
    default:
      return event satisfies never;
  }
}
