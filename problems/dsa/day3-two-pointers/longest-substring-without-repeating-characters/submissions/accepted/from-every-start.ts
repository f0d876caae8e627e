// accepted: extends from every start until a character repeats, at most 95 steps each
function lengthOfLongestSubstring(s: string): number {
  let best = 0;
  for (let start = 0; start < s.length; start++) {
    const seen = new Array(128).fill(false);
    let end = start;
    while (end < s.length && !seen[s.charCodeAt(end)]) {
      seen[s.charCodeAt(end)] = true;
      end++;
    }
    best = Math.max(best, end - start);
  }
  return best;
}
