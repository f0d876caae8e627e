// Where the time of a round went, from its events.
import type { Round, RoundEvent, Stage } from '@/app/_store/round';
import { currentStage, tick } from '../_round/stages';

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
  const spans: Span[] = [];
  const ticked = new Map<string, Set<Stage>>();
  let open: Omit<Span, 'toMs'> | undefined;
  for (const event of inOrder(events)) {
    const { kind, slug, atMs } = event;
    const own = ticked.get(slug) ?? new Set();
    ticked.set(slug, own);
    if (kind === 'stage') tick(own, event);
    if (kind !== 'opened' && (kind !== 'stage' || slug !== open?.slug)) continue;
    if (open && atMs > open.fromMs) spans.push({ ...open, toMs: atMs });
    open = { slug, stage: currentStage(own), fromMs: atMs };
  }
  if (open && untilMs > open.fromMs) spans.push({ ...open, toMs: untilMs });
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
