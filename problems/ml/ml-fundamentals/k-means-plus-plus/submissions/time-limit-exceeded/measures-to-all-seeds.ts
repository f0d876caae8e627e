// time-limit-exceeded: measures every point against all chosen centres in each round at n = 3000 and k = 300
function kMeansPlusPlus(X: number[][], k: number, uniforms: number[]): number[] {
  const chosen: number[] = [Math.floor(uniforms[0] * X.length)];
  for (let t = 1; t < k; t++) {
    const weights = X.map((point) => {
      let least = Infinity;
      for (const c of chosen) {
        let distance = 0;
        for (let j = 0; j < point.length; j++) distance += (point[j] - X[c][j]) ** 2;
        least = Math.min(least, distance);
      }
      return least;
    });
    const target = uniforms[t] * weights.reduce((a, b) => a + b, 0);
    let running = 0;
    chosen.push(weights.findIndex((weight) => (running += weight) > target));
  }
  return chosen;
}
