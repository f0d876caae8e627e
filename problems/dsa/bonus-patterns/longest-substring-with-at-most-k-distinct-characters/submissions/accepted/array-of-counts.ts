// accepted: counts by character code
function lengthOfLongestSubstringKDistinct(s: string, k: number): number {
  const counts: number[] = new Array(128).fill(0);
  let kinds = 0;
  let left = 0;
  let longest = 0;
  for (let right = 0; right < s.length; right++) {
    if (counts[s.charCodeAt(right)]++ === 0) kinds++;
    while (kinds > k) {
      if (--counts[s.charCodeAt(left++)] === 0) kinds--;
    }
    if (right - left + 1 > longest) longest = right - left + 1;
  }
  return longest;
}
