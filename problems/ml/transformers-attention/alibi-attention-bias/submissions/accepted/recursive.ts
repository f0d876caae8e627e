// accepted: slopes by recursion, running products, and a triangle filled by loops
function getSlopes(n: number): number[] {
  if ((n & (n - 1)) === 0) {
    const start = 2 ** -(8 / n);
    const slopes = [start];
    while (slopes.length < n) slopes.push(slopes[slopes.length - 1] * start);
    return slopes;
  }
  let p = 1;
  while (p * 2 < n) p *= 2;
  const longer = getSlopes(2 * p);
  const result = getSlopes(p);
  for (let i = 0; result.length < n; i += 2) result.push(longer[i]);
  return result;
}
const alibiBias = (numHeads: number, length: number): number[][][] => {
  const result: number[][][] = [];
  for (const slope of getSlopes(numHeads)) {
    const bias = Array.from({ length }, () => new Array<number>(length).fill(-Infinity));
    for (let i = 0; i < length; i++) for (let j = i; j >= 0; j--) bias[i][j] = (j - i) * slope;
    result.push(bias);
  }
  return result;
};
