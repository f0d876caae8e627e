// wrong-answer: multiplies densities, which underflow to 0 at d = 300
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
  const epsilon = varSmoothing * largest;
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
    const joints = priors.map((prior, c) => {
      let product = prior;
      for (let j = 0; j < d; j++) {
        const v = variances[c][j];
        product *= Math.exp((-0.5 * (x[j] - means[c][j]) ** 2) / v) / Math.sqrt(2 * Math.PI * v);
      }
      return product;
    });
    const total = joints.reduce((sum, joint) => sum + joint, 0);
    return joints.map((joint) => Math.log(joint / total));
  });
}
