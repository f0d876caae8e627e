// Where the time of a round went, from its events.
import type { Round, RoundEvent, Stage } from '@/app/_store/round';
import { currentStage, tickedStages } from '../_round/stages';

/** A stretch in which one problem was on show and its person in one stage. */
export interface Span {
  slug: string;
  /** Nothing after the last stage was ticked. */
  stage: Stage | undefined;
  fromMs: number;
  toMs: number;
}

/** Oldest first, without gaps between the first problem's opening and `untilMs`. */
export function spansOf(events: readonly RoundEvent[], untilMs: number): Span[] {
  const ordered = inOrder(events);
  const spans: Span[] = [];
  let open: Omit<Span, 'toMs'> | undefined;
  ordered.forEach((event, i) => {
    const isOnShow = event.kind === 'opened' || (event.kind === 'stage' && event.slug === open?.slug);
    if (!isOnShow) return;
    if (open && event.atMs > open.fromMs) spans.push({ ...open, toMs: event.atMs });
    const stage = currentStage(tickedStages(ordered.slice(0, i + 1), event.slug));
    open = { slug: event.slug, stage, fromMs: event.atMs };
  });
  if (open && untilMs > open.fromMs) spans.push({ ...(open as Omit<Span, 'toMs'>), toMs: untilMs });
  return spans;
}

/** Oldest first; what is dated when it was sent may have been written later. */
export function inOrder(events: readonly RoundEvent[]): RoundEvent[] {
  return events.toSorted((a, b) => a.atMs - b.atMs);
}

export function timeOf(spans: readonly Span[], slug: string, stage?: Stage): number {
  return spans
    .filter((span) => span.slug === slug && (stage === undefined || span.stage === stage))
    .reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

export function isAccepted(round: Pick<Round, 'events'>, slug: string): boolean {
  return round.events.some((event) => event.kind === 'submitted' && event.slug === slug && event.verdict === 'accepted');
}
