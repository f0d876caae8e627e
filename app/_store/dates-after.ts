/**
 * For new events of which the newest holds: now, or just after the latest of the same name, also when a clock was wrong.
 * @param earlier events, each by the name of what it is about
 * @returns the new event's time for a name, in milliseconds since 1970
 */
export function datesAfter(earlier: Iterable<readonly [name: string, at: number]>): (name: string) => number {
  const latest = new Map<string, number>();
  for (const [name, at] of earlier) latest.set(name, Math.max(latest.get(name) ?? 0, at));
  const now = Date.now();
  return (name) => Math.max(now, (latest.get(name) ?? 0) + 1);
}
