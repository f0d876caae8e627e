// accepted: cumulative shares and a binary search among them
const kMeansPlusPlus = (X: number[][], k: number, uniforms: number[]): number[] => {
  const distance = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + Math.pow(value - b[j], 2), 0);
  const result = [Math.floor(uniforms[0] * X.length)];
  let nearest = X.map((point) => distance(point, X[result[0]]));
  for (let t = 1; t < k; t++) {
    const sums: number[] = [];
    nearest.forEach((value, i) => sums.push(value + (sums[i - 1] ?? 0)));
    // Binary search for the first share above u.
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] / sums[sums.length - 1] > uniforms[t]) high = middle;
      else low = middle + 1;
    }
    result.push(low);
    nearest = nearest.map((value, i) => Math.min(value, distance(X[i], X[low])));
  }
  return result;
};
