// wrong-answer: average linkage without weighting by cluster sizes
function agglomerate(X: number[][], linkage: 'single' | 'complete' | 'average'): number[][] {
  const n = X.length;
  const total = 2 * n - 1;
  const D: number[][] = Array.from({ length: total }, () => new Array(total).fill(Infinity));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < X[i].length; k++) sum += (X[i][k] - X[j][k]) ** 2;
      D[i][j] = Math.sqrt(sum);
    }
  }
  const size: number[] = new Array(total).fill(1);
  const active: boolean[] = new Array(total).fill(false).fill(true, 0, n);
  const result: number[][] = [];
  for (let next = n; next < total; next++) {
    let a = -1;
    let b = -1;
    let best = Infinity;
    for (let i = 0; i < next; i++) {
      if (!active[i]) continue;
      for (let j = i + 1; j < next; j++) {
        if (active[j] && D[i][j] < best) {
          best = D[i][j];
          a = i;
          b = j;
        }
      }
    }
    active[a] = false;
    active[b] = false;
    size[next] = size[a] + size[b];
    for (let c = 0; c < next; c++) {
      if (!active[c]) continue;
      if (linkage === 'single') D[next][c] = Math.min(D[a][c], D[b][c]);
      else if (linkage === 'complete') D[next][c] = Math.max(D[a][c], D[b][c]);
      else D[next][c] = (D[a][c] + D[b][c]) / 2;
      D[c][next] = D[next][c];
    }
    active[next] = true;
    result.push([a, b, best, size[next]]);
  }
  return result;
}
