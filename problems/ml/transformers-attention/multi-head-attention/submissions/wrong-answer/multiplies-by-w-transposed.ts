// wrong-answer: multiplies by W transposed
const matmul = (A: number[][], B: number[][]) => A.map((row) => B.map((column) => row.reduce((sum, a, k) => sum + a * column[k], 0)));
function multiHeadAttention(X: number[][], Wq: number[][], Wk: number[][], Wv: number[][], Wo: number[][], numHeads: number, causal: boolean): number[][] {
  const dm = X[0].length;
  const dh = dm / numHeads;
  const [Q, K, V] = [matmul(X, Wq), matmul(X, Wk), matmul(X, Wv)];
  const heads: number[][][] = [];
  for (let h = 0; h < numHeads; h++) {
    const cut = (row: number[]) => Array.from({ length: dh }, (_, c) => row[h * dh + c]);
    const [q, k, v] = [Q.map(cut), K.map(cut), V.map(cut)];
    heads.push(
      q.map((query, i) => {
        const scores = k.map((key, j) => (causal && j > i ? -Infinity : query.reduce((sum, x, c) => sum + x * key[c], 0) / Math.sqrt(dh)));
        const max = Math.max(...scores);
        const e = scores.map((score) => Math.exp(score - max));
        const total = e.reduce((a, b) => a + b, 0);
        return v[0].map((_, c) => e.reduce((sum, weight, j) => sum + (weight / total) * v[j][c], 0));
      }),
    );
  }
  const joined = X.map((_, i) => heads.flatMap((head) => head[i]));
  return matmul(joined, Wo);
}
