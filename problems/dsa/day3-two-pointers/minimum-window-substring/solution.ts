/** One pass: the right end takes letters in, the left end follows as long as the window can spare its letter. */
export function minWindow(s: string, t: string): string {
  const missing = countsOf(t); // below 0: the window has more of the letter than t
  let uncovered = t.length;
  let left = 0;
  let shortest: string | undefined;
  for (const [right, entering] of [...s].entries()) {
    const before = missing.get(entering) ?? 0;
    missing.set(entering, before - 1);
    if (before > 0) uncovered--;
    if (uncovered > 0) continue;
    left = dropSurplus(s, left, missing);
    if (shortest === undefined || right - left + 1 < shortest.length) shortest = s.slice(left, right + 1);
  }
  return shortest ?? '';
}

/** Moves the left end to the first letter that the window cannot spare. */
function dropSurplus(s: string, left: number, missing: Map<string, number>): number {
  for (let i = left; ; i++) {
    const letter = s[i] as string;
    const count = missing.get(letter) as number;
    if (count === 0) return i;
    missing.set(letter, count + 1);
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
