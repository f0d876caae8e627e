const NOISE = -1;

/**
 * Density clusters: core points that are near each other belong together, and other points near a core point join them.
 * @param X [n][d], whole numbers
 * @param eps the largest distance that counts as near
 * @param minPoints how many points near it, itself among them, make a point a core point
 * @returns [n]: the cluster of each point, or -1
 * @see Ester, Kriegel, Sander, Xu 1996, A density-based algorithm for discovering clusters
 */
export function dbscan(X: number[][], eps: number, minPoints: number): number[] {
  const labels = X.map(() => NOISE);
  let cluster = 0;
  for (const start of X.keys()) {
    if (labels[start] !== NOISE || neighboursOf(X, start, eps).length < minPoints) continue;
    labels[start] = cluster;
    spread(X, eps, minPoints, labels, start);
    cluster++;
  }
  return labels;
}

/** Gives the label of a core point to all that can be reached from it; a point with another label keeps that. */
function spread(X: number[][], eps: number, minPoints: number, labels: number[], start: number): void {
  const waiting = [start];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const near = neighboursOf(X, i, eps);
    if (near.length < minPoints) continue; // a border point belongs to the cluster, but leads no further
    for (const j of near) {
      if (labels[j] !== NOISE) continue;
      labels[j] = labels[start] as number;
      waiting.push(j);
    }
  }
}

/** The points within eps of a point, itself among them. */
function neighboursOf(X: number[][], i: number, eps: number): number[] {
  const centre = X[i] as number[];
  const near: number[] = [];
  for (let j = 0; j < X.length; j++) {
    if (squaredDistance(centre, X[j] as number[]) <= eps * eps) near.push(j);
  }
  return near;
}

function squaredDistance(a: number[], b: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += ((a[j] as number) - (b[j] as number)) ** 2;
  return sum;
}
