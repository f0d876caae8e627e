// wrong-answer: takes a pair with a leading zero such as 06 for a letter
function numDecodings(s: string): number {
  const dp = new Array(s.length + 1).fill(0);
  dp[0] = 1;
  for (let i = 1; i <= s.length; i++) {
    if (s[i - 1] !== '0') dp[i] += dp[i - 1];
    if (i > 1) {
      const pair = parseInt(s.substring(i - 2, i));
      if (pair > 0 && pair <= 26) dp[i] += dp[i - 2];
    }
  }
  return dp[s.length];
}
