// wrong-answer: moves the left edge back when the repeat lies before the window (abba)
function lengthOfLongestSubstring(s: string): number {
  const last = new Map<string, number>();
  let left = 0;
  let best = 0;
  for (let right = 0; right < s.length; right++) {
    if (last.has(s[right])) left = last.get(s[right])! + 1;
    last.set(s[right], right);
    best = Math.max(best, right - left + 1);
  }
  return best;
}
