// wrong-answer: ids in the order in which the clusters stand in the list, with the new one in front
function agglomerate(X: number[][], linkage: 'single' | 'complete' | 'average'): number[][] {
  let clusters: { id: number; points: number[][] }[] = X.map((point, id) => ({ id, points: [point] }));
  const rows: number[][] = [];
  while (clusters.length > 1) {
    let best = { distance: Infinity, a: clusters[0], b: clusters[0] };
    for (let i = 0; i < clusters.length; i++) {
      for (let j = i + 1; j < clusters.length; j++) {
        const distance = clusterDistance(clusters[i].points, clusters[j].points, linkage);
        if (distance < best.distance) best = { distance, a: clusters[i], b: clusters[j] };
      }
    }
    const { distance, a, b } = best;
    const merged = { id: X.length + rows.length, points: a.points.concat(b.points) };
    rows.push([a.id, b.id, distance, merged.points.length]);
    clusters = [merged].concat(clusters.filter((c) => c !== a && c !== b));
  }
  return rows;
}

function clusterDistance(A: number[][], B: number[][], linkage: string): number {
  let least = Infinity;
  let most = 0;
  let sum = 0;
  for (const p of A) {
    for (const q of B) {
      let square = 0;
      for (let k = 0; k < p.length; k++) square += (p[k] - q[k]) * (p[k] - q[k]);
      const distance = Math.sqrt(square);
      least = Math.min(least, distance);
      most = Math.max(most, distance);
      sum += distance;
    }
  }
  return linkage === 'single' ? least : linkage === 'complete' ? most : sum / (A.length * B.length);
}
