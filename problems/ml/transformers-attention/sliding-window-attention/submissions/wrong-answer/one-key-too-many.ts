// wrong-answer: window+1 keys visible
function slidingWindowAttention(Q: number[][], K: number[][], V: number[][], window: number): number[][] {
  const scale = Math.sqrt(Q[0].length);
  return Q.map((query, i) => {
    const low = Math.max(0, i - window);
    const high = i;
    const scores = K.slice(low, high + 1).map((key) => key.reduce((sum, x, c) => sum + x * query[c], 0) / scale);
    const max = Math.max(...scores);
    const weights = scores.map((score) => Math.exp(score - max));
    const total = weights.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => weights.reduce((sum, weight, k) => sum + weight * V[low + k][c], 0) / total);
  });
}
