// wrong-answer: only lengthens a run to the right, so ABBB with k = 1 gives 3
function characterReplacement(s: string, k: number): number {
  let best = 0;
  for (let start = 0; start < s.length; start++) {
    let left = k;
    let end = start;
    while (end < s.length && (s[end] === s[start] || left > 0)) {
      if (s[end] !== s[start]) left--;
      end++;
    }
    best = Math.max(best, end - start);
  }
  return best;
}
