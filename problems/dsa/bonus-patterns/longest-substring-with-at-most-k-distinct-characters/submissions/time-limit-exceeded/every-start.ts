// time-limit-exceeded: extends from every start until k is exceeded
function lengthOfLongestSubstringKDistinct(s: string, k: number): number {
  let longest = 0;
  for (let start = 0; start < s.length; start++) {
    const seen = new Set<string>();
    let end = start;
    while (end < s.length) {
      seen.add(s[end]);
      if (seen.size > k) break;
      end++;
    }
    longest = Math.max(longest, end - start);
  }
  return longest;
}
