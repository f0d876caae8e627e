// time-limit-exceeded: searches the nearest remaining point k times
function kClosest(points: number[][], k: number): number[][] {
  const distances = points.map(([x, y]) => x * x + y * y);
  const answer: number[][] = [];
  for (let round = 0; round < k; round++) {
    let nearest = 0;
    for (let i = 1; i < points.length; i++) {
      if (distances[i] < distances[nearest]) nearest = i;
    }
    answer.push(points[nearest]);
    distances[nearest] = Number.POSITIVE_INFINITY;
  }
  return answer;
}
