// accepted: last place of each character in the window; the smallest is looked for among all
class Solution {
  lengthOfLongestSubstringKDistinct(s: string, k: number): number {
    if (k === 0) return 0;
    const last = new Map<string, number>();
    let start = 0;
    let best = 0;
    for (let i = 0; i < s.length; i++) {
      last.set(s[i], i);
      if (last.size > k) {
        const place = Math.min(...last.values());
        last.delete(s[place]);
        start = place + 1;
      }
      best = Math.max(best, i - start + 1);
    }
    return best;
  }
}
