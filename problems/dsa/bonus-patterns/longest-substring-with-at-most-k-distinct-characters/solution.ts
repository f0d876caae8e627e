/** For each right end the window is the longest legal one; its left end only ever moves to the right. */
export function lengthOfLongestSubstringKDistinct(s: string, k: number): number {
  const counts = new Map<string, number>(); // of the characters in the window, none of them 0
  let left = 0;
  let longest = 0;
  for (let right = 0; right < s.length; right++) {
    const entering = s.charAt(right);
    counts.set(entering, (counts.get(entering) ?? 0) + 1);
    while (counts.size > k) {
      const leaving = s.charAt(left++);
      const rest = (counts.get(leaving) as number) - 1;
      if (rest === 0) counts.delete(leaving);
      else counts.set(leaving, rest);
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
