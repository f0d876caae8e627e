// wrong-answer: does not compare the lengths, so a part of s passes
function isAnagram(s: string, t: string): boolean {
  const count = new Map<string, number>();
  for (const letter of s) count.set(letter, (count.get(letter) ?? 0) + 1);
  for (const letter of t) {
    if (!count.get(letter)) return false;
    count.set(letter, count.get(letter)! - 1);
  }
  return true;
}
