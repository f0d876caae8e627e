// The clock of a round: the time that the round has been open, and nothing else. It goes by a monotonic reading
// (performance.now), so a changed system clock does not touch it; a reading is worth something within one page only,
// so what has passed is saved, and a page that comes back goes on from there.

export interface RoundClock {
  /** What had passed when this page began to count. */
  savedMs: number;
  /** The reading at which this page began to count. */
  since: number;
}

export function elapsedMs({ savedMs, since }: RoundClock, reading: number): number {
  return savedMs + Math.max(0, reading - since);
}

/** Whole seconds count down from the full time; the last one ends at 0. */
export function remainingMs(totalMs: number, elapsed: number): number {
  return Math.max(0, totalMs - elapsed);
}

/** `[h:]mm:ss`, a second that has begun counted whole. */
export function formatClock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

const MINUTE_MS = 60_000;

/** The times left that are announced: half, 10 and 2 minutes, each once and none before the round begins. */
export function announcedMs(totalMs: number): number[] {
  return [...new Set([totalMs / 2, 10 * MINUTE_MS, 2 * MINUTE_MS])].filter((ms) => ms < totalMs).sort((a, b) => b - a);
}

/**
 * What to say once this much time is left: the latest announcement that is due, kept until the next.
 * @returns nothing before the first
 */
export function announcement(totalMs: number, leftMs: number): { text: string; dueMs: number } | undefined {
  const dueMs = announcedMs(totalMs)
    .filter((ms) => leftMs <= ms)
    .at(-1);
  if (dueMs === undefined) return undefined;
  const left = `${describeMinutes(dueMs)} left`;
  return { text: dueMs === totalMs / 2 ? `Half of the time is over: ${left}.` : `${left}.`, dueMs };
}

/** As in "22 minutes", "22½ minutes" or "1 minute". */
function describeMinutes(ms: number): string {
  const halves = Math.round((2 * ms) / MINUTE_MS);
  const whole = Math.floor(halves / 2);
  return `${whole}${halves % 2 === 1 ? '½' : ''} ${halves === 2 ? 'minute' : 'minutes'}`;
}
