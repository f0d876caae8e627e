// wrong-answer: searches again from the same position, so one letter of t serves two of s
function isSubsequence(s: string, t: string): boolean {
  let from = 0;
  for (const letter of s) {
    from = t.indexOf(letter, from);
    if (from === -1) return false;
  }
  return true;
}
