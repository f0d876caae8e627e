// wrong-answer: smoothing added as it is, not times the largest variance
function gaussianNaiveBayes(XTrain: number[][], yTrain: number[], XTest: number[][], varSmoothing: number): number[][] {
  const d = XTrain[0].length;
  const K = new Set(yTrain).size;
  const varianceOf = (rows: number[][], j: number): [number, number] => {
    let mean = 0;
    for (const row of rows) mean += row[j];
    mean /= rows.length;
    let variance = 0;
    for (const row of rows) variance += (row[j] - mean) * (row[j] - mean);
    return [mean, variance / rows.length];
  };
  let largest = 0;
  for (let j = 0; j < d; j++) largest = Math.max(largest, varianceOf(XTrain, j)[1]);
  const epsilon = varSmoothing;
  const priors: number[] = [];
  const means: number[][] = [];
  const variances: number[][] = [];
  for (let c = 0; c < K; c++) {
    const rows = XTrain.filter((_, i) => yTrain[i] === c);
    priors.push(rows.length / XTrain.length);
    const stats = Array.from({ length: d }, (_, j) => varianceOf(rows, j));
    means.push(stats.map(([mean]) => mean));
    variances.push(stats.map(([, variance]) => variance + epsilon));
  }
  return XTest.map((x) => {
    const logs = priors.map((prior, c) => {
      let log = Math.log(prior);
      for (let j = 0; j < d; j++) {
        const v = variances[c][j];
        log += -0.5 * Math.log(2 * Math.PI * v) - (0.5 * (x[j] - means[c][j]) ** 2) / v;
      }
      return log;
    });
    const max = Math.max(...logs);
    const total = logs.reduce((sum, log) => sum + Math.exp(log - max), 0);
    return logs.map((log) => log - max - Math.log(total));
  });
}
