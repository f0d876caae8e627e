// wrong-answer: one-row table that loses the diagonal value
function longestCommonSubsequence(text1: string, text2: string): number {
  const row = new Array(text2.length + 1).fill(0);
  for (let i = 1; i <= text1.length; i++) {
    for (let j = 1; j <= text2.length; j++) {
      if (text1[i - 1] === text2[j - 1]) row[j] = row[j - 1] + 1;
      else row[j] = Math.max(row[j], row[j - 1]);
    }
  }
  return row[text2.length];
}
