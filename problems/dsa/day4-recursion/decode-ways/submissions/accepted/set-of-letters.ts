// accepted: a table from the back, with a set of all that is a letter
const LETTERS = new Set(Array.from({ length: 26 }, (_, i) => String(i + 1)));

class Solution {
  numDecodings(s: string): number {
    const dp: number[] = Array(s.length + 2).fill(0);
    dp[s.length] = 1;
    for (let i = s.length - 1; i >= 0; i--) {
      for (const length of [1, 2]) {
        const piece = s.slice(i, i + length);
        if (piece.length === length && LETTERS.has(piece)) dp[i] += dp[i + length];
      }
    }
    return dp[0];
  }
}
