// time-limit-exceeded: searches the nearest remaining point k times
function kClosest(points: number[][], k: number): number[][] {
  const distance = (point: number[]): number => point[0] ** 2 + point[1] ** 2;
  const taken = new Array(points.length).fill(false);
  const answer: number[][] = [];
  while (answer.length < k) {
    let nearest = -1;
    for (let i = 0; i < points.length; i++) {
      if (!taken[i] && (nearest < 0 || distance(points[i]) < distance(points[nearest]))) nearest = i;
    }
    taken[nearest] = true;
    answer.push(points[nearest]);
  }
  return answer;
}
