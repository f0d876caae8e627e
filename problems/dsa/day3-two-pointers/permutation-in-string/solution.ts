/** The window never has a letter more often than s1; once it is as long as s1, it has every letter as often. */
export function checkInclusion(s1: string, s2: string): boolean {
  const missing = new Map<string, number>();
  for (const letter of s1) add(missing, letter, 1);
  let start = 0;
  for (const [i, letter] of [...s2].entries()) {
    add(missing, letter, -1);
    while ((missing.get(letter) as number) < 0) add(missing, s2[start++] as string, 1);
    if (i + 1 - start === s1.length) return true;
  }
  return false;
}

function add(counts: Map<string, number>, letter: string, change: number): void {
  counts.set(letter, (counts.get(letter) ?? 0) + change);
}
