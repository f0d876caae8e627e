// wrong-answer: u = 0 picks a point that is already a centre (>= in place of >)
function kMeansPlusPlus(X: number[][], k: number, uniforms: number[]): number[] {
  const n = X.length;
  const chosen: number[] = [Math.floor(uniforms[0] * n)];
  const nearest: number[] = new Array(n).fill(Infinity);
  while (chosen.length < k) {
    const last = X[chosen[chosen.length - 1]];
    let total = 0;
    for (let i = 0; i < n; i++) {
      let distance = 0;
      for (let j = 0; j < last.length; j++) distance += (X[i][j] - last[j]) * (X[i][j] - last[j]);
      if (distance < nearest[i]) nearest[i] = distance;
      total += nearest[i];
    }
    const target = uniforms[chosen.length] * total;
    let running = 0;
    for (let i = 0; i < n; i++) {
      running += nearest[i];
      if (running >= target) {
        chosen.push(i);
        break;
      }
    }
  }
  return chosen;
}
