// wrong-answer: decodes 0 as a letter of its own
function numDecodings(s: string): number {
  if (s[0] === '0') return 0;
  const dp = new Array(s.length + 1).fill(0);
  dp[0] = dp[1] = 1;
  for (let i = 2; i <= s.length; i++) {
    dp[i] = dp[i - 1];
    const pair = Number(s.slice(i - 2, i));
    if (pair >= 10 && pair <= 26) dp[i] += dp[i - 2];
  }
  return dp[s.length];
}
