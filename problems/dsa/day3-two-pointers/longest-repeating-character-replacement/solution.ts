/**
 * A window that never shrinks: it grows when its letters other than the most common one are at most k, else it moves on.
 * `mostCommon` is the largest count that any window has had; a smaller one could not make the window grow.
 */
export function characterReplacement(s: string, k: number): number {
  const counts = new Map<string, number>();
  let mostCommon = 0;
  let start = 0;
  for (const [i, letter] of [...s].entries()) {
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    mostCommon = Math.max(mostCommon, count);
    if (i + 1 - start - mostCommon > k) {
      const leaving = s[start++] as string;
      counts.set(leaving, (counts.get(leaving) as number) - 1);
    }
  }
  return s.length - start;
}
