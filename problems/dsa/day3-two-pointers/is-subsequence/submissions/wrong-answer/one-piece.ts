// wrong-answer: asks for s as one contiguous piece of t
function isSubsequence(s: string, t: string): boolean {
  return t.includes(s);
}
