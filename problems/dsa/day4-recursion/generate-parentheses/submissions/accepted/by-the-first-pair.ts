// accepted: what stands inside the first pair and what stands behind it
function generateParenthesis(n: number): string[] {
  const memo: string[][] = [['']];
  for (let pairs = 1; pairs <= n; pairs++) {
    const texts: string[] = [];
    for (let inside = 0; inside < pairs; inside++) {
      for (const a of memo[inside]) {
        for (const b of memo[pairs - 1 - inside]) texts.push('(' + a + ')' + b);
      }
    }
    memo.push(texts);
  }
  return memo[n];
}
