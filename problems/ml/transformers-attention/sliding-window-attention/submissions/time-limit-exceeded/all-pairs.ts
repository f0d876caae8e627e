// time-limit-exceeded: scores every key for every query, row by row, and masks afterwards
function slidingWindowAttention(Q: number[][], K: number[][], V: number[][], window: number): number[][] {
  const n = Q.length;
  const scale = Math.sqrt(Q[0].length);
  return Q.map((query, i) => {
    const scores: number[] = [];
    for (let j = 0; j < n; j++) {
      let score = 0;
      for (let c = 0; c < query.length; c++) score += query[c] * K[j][c];
      scores.push(score / scale);
    }
    for (let j = 0; j < n; j++) if (j > i || j <= i - window) scores[j] = -Infinity;
    let max = -Infinity;
    for (const score of scores) max = Math.max(max, score);
    const weights = scores.map((score) => Math.exp(score - max));
    const total = weights.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => weights.reduce((sum, weight, j) => sum + weight * V[j][c], 0) / total);
  });
}
