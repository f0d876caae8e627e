// wrong-answer: finds the longest common contiguous piece
function longestCommonSubsequence(text1: string, text2: string): number {
  const dp = Array.from({ length: text1.length + 1 }, () => new Array(text2.length + 1).fill(0));
  let best = 0;
  for (let i = 1; i <= text1.length; i++) {
    for (let j = 1; j <= text2.length; j++) {
      if (text1[i - 1] === text2[j - 1]) {
        dp[i][j] = dp[i - 1][j - 1] + 1;
        best = Math.max(best, dp[i][j]);
      }
    }
  }
  return best;
}
