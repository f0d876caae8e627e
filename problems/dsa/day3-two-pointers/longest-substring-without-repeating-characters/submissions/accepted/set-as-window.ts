// accepted: a set holds the window; characters are dropped from the left until the new one fits
const lengthOfLongestSubstring = (s: string): number => {
  const window = new Set<string>();
  let left = 0;
  let result = 0;
  for (let right = 0; right < s.length; right++) {
    while (window.has(s[right])) {
      window.delete(s[left]);
      left += 1;
    }
    window.add(s[right]);
    result = Math.max(result, window.size);
  }
  return result;
};
