// accepted: the whole table, with a cost for the diagonal step
class Solution {
  minDistance(word1: string, word2: string): number {
    const dp: number[][] = [];
    for (let i = 0; i <= word1.length; i++) {
      dp[i] = [i];
      for (let j = 1; j <= word2.length; j++) {
        if (i === 0) {
          dp[i][j] = j;
          continue;
        }
        const cost = word1.charAt(i - 1) === word2.charAt(j - 1) ? 0 : 1;
        dp[i][j] = Math.min(dp[i - 1][j] + 1, dp[i][j - 1] + 1, dp[i - 1][j - 1] + cost);
      }
    }
    return dp[word1.length][word2.length];
  }
}
