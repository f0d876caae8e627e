// time-limit-exceeded: sums both sides anew for every threshold at n = 2000 and 100 rounds
function boostStumps(XTrain: number[][], yTrain: number[], XTest: number[][], rounds: number, learningRate: number): number[] {
  const n = XTrain.length;
  const d = XTrain[0].length;
  const base = yTrain.reduce((a, b) => a + b, 0) / n;
  const residuals = yTrain.map((y) => y - base);
  const answer = XTest.map(() => base);
  for (let t = 0; t < rounds; t++) {
    let best = { j: 0, threshold: Infinity, left: 0, right: 0, score: -1 };
    for (let j = 0; j < d; j++) {
      const values = [...new Set(XTrain.map((row) => row[j]))].sort((a, b) => a - b);
      for (let v = 0; v + 1 < values.length; v++) {
        const threshold = (values[v] + values[v + 1]) / 2;
        let [leftSum, leftSize, rightSum, rightSize] = [0, 0, 0, 0];
        for (let i = 0; i < n; i++) {
          if (XTrain[i][j] <= threshold) {
            leftSum += residuals[i];
            leftSize++;
          } else {
            rightSum += residuals[i];
            rightSize++;
          }
        }
        const score = leftSum ** 2 / leftSize + rightSum ** 2 / rightSize;
        if (score > best.score * (1 + 1e-9)) best = { j, threshold, left: leftSum / leftSize, right: rightSum / rightSize, score };
      }
    }
    const { j, threshold, left, right } = best;
    XTrain.forEach((row, i) => (residuals[i] -= learningRate * (row[j] <= threshold ? left : right)));
    XTest.forEach((row, i) => (answer[i] += learningRate * (row[j] <= threshold ? left : right)));
  }
  return answer;
}
