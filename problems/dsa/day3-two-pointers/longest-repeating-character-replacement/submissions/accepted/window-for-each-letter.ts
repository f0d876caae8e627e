// accepted: one window for each letter of the alphabet, O(26 n)
function characterReplacement(s: string, k: number): number {
  let best = 0;
  for (const letter of new Set(s)) {
    let others = 0;
    let left = 0;
    for (let right = 0; right < s.length; right++) {
      if (s[right] !== letter) others++;
      while (others > k) {
        if (s[left] !== letter) others--;
        left++;
      }
      best = Math.max(best, right - left + 1);
    }
  }
  return best;
}
