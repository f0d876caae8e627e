// time-limit-exceeded: searches the queue with includes() for each neighbour in a dense cluster of 3000
function dbscan(X: number[][], eps: number, minPoints: number): number[] {
  const UNVISITED = -2;
  const NOISE = -1;
  const labels: number[] = new Array(X.length).fill(UNVISITED);
  const region = (i: number) => {
    const found: number[] = [];
    for (let j = 0; j < X.length; j++) {
      let sum = 0;
      for (let c = 0; c < X[i].length; c++) sum += (X[i][c] - X[j][c]) * (X[i][c] - X[j][c]);
      if (Math.sqrt(sum) <= eps) found.push(j);
    }
    return found;
  };
  let cluster = -1;
  for (let i = 0; i < X.length; i++) {
    if (labels[i] !== UNVISITED) continue;
    const neighbours = region(i);
    if (neighbours.length < minPoints) {
      labels[i] = NOISE;
      continue;
    }
    cluster++;
    labels[i] = cluster;
    const queue = neighbours.filter((j) => labels[j] < 0);
    for (let head = 0; head < queue.length; head++) {
      const j = queue[head];
      if (labels[j] === NOISE) labels[j] = cluster;
      if (labels[j] !== UNVISITED) continue;
      labels[j] = cluster;
      const more = region(j);
      if (more.length >= minPoints) {
        for (const m of more) {
          if (!queue.includes(m)) {
            queue.push(m);
          }
        }
      }
    }
  }
  return labels;
}
