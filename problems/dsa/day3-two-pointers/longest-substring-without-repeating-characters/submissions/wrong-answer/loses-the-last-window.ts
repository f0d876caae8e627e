// wrong-answer: records a window only when a repeat ends it, so the last one is lost
function lengthOfLongestSubstring(s: string): number {
  const last = new Map<string, number>();
  let left = 0;
  let best = 0;
  for (let right = 0; right < s.length; right++) {
    const previous = last.get(s[right]);
    if (previous !== undefined && previous >= left) {
      best = Math.max(best, right - left);
      left = previous + 1;
    }
    last.set(s[right], right);
  }
  return best;
}
