// wrong-answer: checks only that every letter occurs in t, whatever the order
function isSubsequence(s: string, t: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of t) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of s) {
    if (!counts.get(letter)) return false;
    counts.set(letter, counts.get(letter)! - 1);
  }
  return true;
}
