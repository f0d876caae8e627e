// wrong-answer: mean-pools the query heads of a group
function attend(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = Math.sqrt(Q[0].length);
  return Q.map((query) => {
    const scores = K.map((key) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
function groupedQueryAttention(Q: number[][][], K: number[][][], V: number[][][]): number[][][] {
  const size = Q.length / K.length;
  return Q.map((_, h) => {
    const group = Math.floor(h / size);
    const members = Q.slice(group * size, (group + 1) * size);
    const mean = Q[0].map((row, i) => row.map((_, c) => members.reduce((sum, head) => sum + head[i][c], 0) / size));
    return attend(mean, K[group], V[group]);
  });
}
