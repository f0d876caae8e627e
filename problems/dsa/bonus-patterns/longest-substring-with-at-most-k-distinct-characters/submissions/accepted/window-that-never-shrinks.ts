// accepted: the window keeps its length when it is illegal
const lengthOfLongestSubstringKDistinct = (s: string, k: number): number => {
  const counts: Record<string, number> = Object.create(null);
  let distinct = 0;
  let left = 0;
  for (const char of s) {
    counts[char] = (counts[char] ?? 0) + 1;
    if (counts[char] === 1) distinct++;
    if (distinct > k) {
      if (--counts[s[left]] === 0) distinct--;
      left++;
    }
  }
  return s.length - left;
};
