/** Counts the letters of one word and takes off those of the other; of equal lengths, they match if none is missing. */
export function isAnagram(s: string, t: string): boolean {
  if (s.length !== t.length) return false;
  const left = new Map<string, number>();
  for (const letter of s) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of t) {
    const count = left.get(letter) ?? 0;
    if (count === 0) return false;
    left.set(letter, count - 1);
  }
  return true;
}
