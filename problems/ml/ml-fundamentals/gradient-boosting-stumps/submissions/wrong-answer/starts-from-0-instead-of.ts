// wrong-answer: starts from 0 instead of the mean
function boostStumps(XTrain: number[][], yTrain: number[], XTest: number[][], rounds: number, learningRate: number): number[] {
  const n = XTrain.length;
  const d = XTrain[0].length;
  const base = 0;
  const train = new Array(n).fill(base);
  const test = new Array(XTest.length).fill(base);
  for (let t = 0; t < rounds; t++) {
    const r = yTrain.map((y, i) => y - train[i]);
    const total = r.reduce((a, b) => a + b, 0);
    let best: { j: number; threshold: number; left: number; right: number; score: number } | null = null;
    for (let j = 0; j < d; j++) {
      const order = [...r.keys()].sort((a, b) => XTrain[a][j] - XTrain[b][j]);
      let sum = 0;
      for (let k = 0; k < n - 1; k++) {
        sum += r[order[k]];
        const x = XTrain[order[k]][j];
        const next = XTrain[order[k + 1]][j];
        if (x === next) continue;
        const left = sum / (k + 1);
        const right = (total - sum) / (n - k - 1);
        const score = left * sum + right * (total - sum);
        if (best === null || score > best.score * (1 + 1e-9)) best = { j, threshold: (x + next) / 2, left, right, score };
      }
    }
    if (best === null) break;
    const { j, threshold, left, right } = best;
    XTrain.forEach((row, i) => (train[i] += learningRate * (row[j] <= threshold ? left : right)));
    XTest.forEach((row, i) => (test[i] += learningRate * (row[j] <= threshold ? left : right)));
  }
  return test;
}
