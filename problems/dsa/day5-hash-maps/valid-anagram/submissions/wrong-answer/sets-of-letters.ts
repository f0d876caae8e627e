// wrong-answer: compares sets of letters, without counts
function isAnagram(s: string, t: string): boolean {
  if (s.length !== t.length) return false;
  const a = new Set(s);
  const b = new Set(t);
  return a.size === b.size && [...a].every((letter) => b.has(letter));
}
