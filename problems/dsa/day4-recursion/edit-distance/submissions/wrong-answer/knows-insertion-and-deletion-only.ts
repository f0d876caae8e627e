// wrong-answer: knows insertion and deletion only, a replacement costs 2
function minDistance(word1: string, word2: string): number {
  const m = word1.length;
  const n = word2.length;
  const common = Array.from({ length: m + 1 }, () => new Array(n + 1).fill(0));
  for (let i = 1; i <= m; i++) {
    for (let j = 1; j <= n; j++) {
      common[i][j] = word1[i - 1] === word2[j - 1] ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
    }
  }
  return m + n - 2 * common[m][n];
}
