// wrong-answer: uses |x| + |y|
function kClosest(points: number[][], k: number): number[][] {
  const distance = ([x, y]: number[]) => Math.abs(x) + Math.abs(y);
  return points.sort((a, b) => distance(a) - distance(b)).slice(0, k);
}
