// accepted: one pass over the rows by Welford's update; the constant 2 pi left out, since it cancels
class ClassStats {
  n = 0;
  mean: number[];
  m2: number[];
  constructor(d: number) {
    this.mean = new Array(d).fill(0);
    this.m2 = new Array(d).fill(0);
  }
  add(row: number[]) {
    this.n++;
    row.forEach((value, j) => {
      const before = value - this.mean[j];
      this.mean[j] += before / this.n;
      this.m2[j] += before * (value - this.mean[j]);
    });
  }
}

function gaussianNaiveBayes(XTrain: number[][], yTrain: number[], XTest: number[][], varSmoothing: number): number[][] {
  const d = XTrain[0].length;
  const all = new ClassStats(d);
  const byLabel: ClassStats[] = [];
  XTrain.forEach((row, i) => {
    all.add(row);
    byLabel[yTrain[i]] ??= new ClassStats(d);
    byLabel[yTrain[i]].add(row);
  });
  const extra = varSmoothing * Math.max(...all.m2.map((m2) => m2 / all.n));
  const result: number[][] = [];
  for (const row of XTest) {
    const scores = byLabel.map(({ n, mean, m2 }) => {
      let doubled = -2 * Math.log(n / all.n);
      for (let j = 0; j < d; j++) {
        const variance = m2[j] / n + extra;
        doubled += Math.log(variance) + (row[j] - mean[j]) ** 2 / variance;
      }
      return -doubled / 2;
    });
    // P(c) = 1 / sum over k of exp(s_k - s_c), each taken from the largest
    const best = Math.max(...scores);
    const rest = Math.log(scores.map((s) => Math.exp(s - best)).reduce((a, b) => a + b));
    result.push(scores.map((s) => s - (best + rest)));
  }
  return result;
}
