// wrong-answer: gives false for an empty s
function isSubsequence(s: string, t: string): boolean {
  let i = 0;
  for (let j = 0; j < t.length; j++) {
    if (t[j] === s[i]) {
      i++;
      if (i === s.length) return true;
    }
  }
  return false;
}
