// wrong-answer: keeps characters with count 0, so the number of different ones never falls
function lengthOfLongestSubstringKDistinct(s: string, k: number): number {
  const counts = new Map<string, number>();
  let left = 0;
  let longest = 0;
  for (let right = 0; right < s.length; right++) {
    counts.set(s[right], (counts.get(s[right]) ?? 0) + 1);
    while (counts.size > k && left <= right) {
      counts.set(s[left], counts.get(s[left])! - 1);
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
