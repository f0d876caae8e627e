// wrong-answer: asks for exactly k different characters
function lengthOfLongestSubstringKDistinct(s: string, k: number): number {
  const counts = new Map<string, number>();
  let left = 0;
  let longest = 0;
  for (let right = 0; right < s.length; right++) {
    counts.set(s[right], (counts.get(s[right]) ?? 0) + 1);
    while (counts.size > k) {
      const count = counts.get(s[left])! - 1;
      if (count === 0) counts.delete(s[left]);
      else counts.set(s[left], count);
      left++;
    }
    if (counts.size === k) longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
