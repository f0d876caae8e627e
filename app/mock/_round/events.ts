import type { RoundEvent } from '@/app/_store/round';
import type { Verdict } from '@/worker/verdict';

type EventOf<Kind extends RoundEvent['kind']> = Extract<RoundEvent, { kind: Kind }>;

/** @param atMs when it was sent, on the round's clock */
export function submittedEvent(slug: string, atMs: number, { verdict, passed, total, growth, timeRatio }: Verdict): EventOf<'submitted'> {
  return {
    kind: 'submitted',
    slug,
    atMs,
    verdict,
    passed,
    total,
    ...(growth && { growth: { exponent: growth.exponent, target: growth.target } }),
    ...(timeRatio && { timeRatio: timeRatio.median }),
  };
}

export function ranEvent(slug: string, atMs: number, { verdict, passed, total }: Verdict): EventOf<'ran'> {
  return { kind: 'ran', slug, atMs, verdict, passed, total };
}

/** So many characters at once are not typed. */
const PASTED_CHARACTERS = 40;
/** So long without a change is a pause. */
export const PAUSE_MS = 120_000;

interface Change {
  slug: string;
  atMs: number;
  before: string;
  after: string;
  starterCode: string;
  /** When the code was last changed in this round. */
  lastChangeMs: number | undefined;
}

/** What a change of the code says of the work. */
export function changeEvents({ slug, atMs, before, after, starterCode, lastChangeMs }: Change): RoundEvent[] {
  const added = after.length - before.length;
  const pause = lastChangeMs === undefined ? 0 : atMs - lastChangeMs;
  return [
    ...(lastChangeMs === undefined ? [{ kind: 'typed' as const, slug, atMs }] : []),
    ...(pause >= PAUSE_MS ? [{ kind: 'resumed-typing' as const, slug, atMs, afterMs: pause }] : []),
    ...(added >= PASTED_CHARACTERS && after !== starterCode ? [{ kind: 'pasted' as const, slug, atMs, characters: added }] : []),
  ];
}
