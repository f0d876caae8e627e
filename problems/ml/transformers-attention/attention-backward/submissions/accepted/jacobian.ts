// accepted: plain loops over pairs, with the full Jacobian of each softmax row
function attentionBackward(Q: number[][], K: number[][], V: number[][], dOut: number[][]): { dQ: number[][]; dK: number[][]; dV: number[][] } {
  const scale = Math.sqrt(Q[0].length);
  const dQ = Q.map((row) => row.map(() => 0));
  const dK = K.map((row) => row.map(() => 0));
  const dV = V.map((row) => row.map(() => 0));
  const m = K.length;
  for (let i = 0; i < Q.length; i++) {
    const p = K.map((key) => Math.exp(key.reduce((s, x, c) => s + x * Q[i][c], 0) / scale));
    let total = 0;
    for (const x of p) total += x;
    for (let j = 0; j < m; j++) p[j] /= total;
    const dp: number[] = [];
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let c = 0; c < V[j].length; c++) {
        sum += dOut[i][c] * V[j][c];
        dV[j][c] += p[j] * dOut[i][c];
      }
      dp.push(sum);
    }
    for (let j = 0; j < m; j++) {
      let ds = 0;
      for (let k = 0; k < m; k++) ds += dp[k] * (j === k ? p[j] * (1 - p[j]) : -p[j] * p[k]);
      for (let c = 0; c < Q[i].length; c++) {
        dQ[i][c] += (ds * K[j][c]) / scale;
        dK[j][c] += (ds * Q[i][c]) / scale;
      }
    }
  }
  return { dQ, dK, dV };
}
