// wrong-answer: distance between centroids instead of a linkage
function agglomerate(X: number[][], linkage: 'single' | 'complete' | 'average'): number[][] {
  let clusters: { id: number; points: number[][] }[] = X.map((point, id) => ({ id, points: [point] }));
  const rows: number[][] = [];
  while (clusters.length > 1) {
    let best = { distance: Infinity, a: clusters[0], b: clusters[0] };
    for (let i = 0; i < clusters.length; i++) {
      for (let j = i + 1; j < clusters.length; j++) {
        const distance = Math.hypot(...minus(centroid(clusters[i].points), centroid(clusters[j].points)));
        if (distance < best.distance) best = { distance, a: clusters[i], b: clusters[j] };
      }
    }
    const { distance, a, b } = best;
    const merged = { id: X.length + rows.length, points: a.points.concat(b.points) };
    rows.push([Math.min(a.id, b.id), Math.max(a.id, b.id), distance, merged.points.length]);
    clusters = clusters.filter((c) => c !== a && c !== b).concat(merged);
  }
  return rows;
}

function centroid(points: number[][]): number[] {
  return points[0].map((_, k) => points.reduce((sum, point) => sum + point[k], 0) / points.length);
}

function minus(p: number[], q: number[]): number[] {
  return p.map((value, k) => value - q[k]);
}
