// accepted: a table of truth values, with the start running downwards
function longestPalindrome(s: string): string {
  const n = s.length;
  const dp: boolean[][] = Array.from({ length: n }, () => new Array(n).fill(false));
  let start = 0;
  let maxLength = 1;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i; j < n; j++) {
      dp[i][j] = s[i] === s[j] && (j - i < 2 || dp[i + 1][j - 1]);
      if (dp[i][j] && j - i + 1 >= maxLength) {
        start = i;
        maxLength = j - i + 1;
      }
    }
  }
  return s.substring(start, start + maxLength);
}
