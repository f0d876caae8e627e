// accepted: looks for the largest count at every step; plain JavaScript
var characterReplacement = function (s, k) {
  const counts = {};
  let left = 0;
  let result = 0;
  for (let right = 0; right < s.length; right++) {
    counts[s[right]] = (counts[s[right]] || 0) + 1;
    while (right - left + 1 - Math.max(...Object.values(counts)) > k) {
      counts[s[left]]--;
      left++;
    }
    result = Math.max(result, right - left + 1);
  }
  return result;
};
