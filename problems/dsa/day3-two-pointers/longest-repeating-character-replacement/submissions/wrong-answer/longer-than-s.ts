// wrong-answer: answers more than the length of s
function characterReplacement(s: string, k: number): number {
  const counts: Record<string, number> = {};
  let most = 0;
  let left = 0;
  for (let right = 0; right < s.length; right++) {
    counts[s[right]] = (counts[s[right]] ?? 0) + 1;
    most = Math.max(most, counts[s[right]]);
    if (right - left + 1 - most > k) counts[s[left++]]--;
  }
  return most + k;
}
