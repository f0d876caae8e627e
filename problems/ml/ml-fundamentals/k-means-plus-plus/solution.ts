/**
 * Seeds for k-means: each next one is drawn with a probability proportional to its squared distance from the nearest so far.
 * @param X [n][d], whole numbers, at least k of them distinct
 * @param k how many seeds
 * @param uniforms [k], each from 0 (included) to 1 (excluded): what chance decides
 * @returns indices of rows, in the order in which they are drawn
 * @see Arthur and Vassilvitskii 2007, k-means++: the advantages of careful seeding
 */
export function kMeansPlusPlus(X: number[][], k: number, uniforms: number[]): number[] {
  const seeds: number[] = [];
  let weights = X.map(() => 1);
  for (const uniform of uniforms.slice(0, k)) {
    const seed = draw(weights, uniform);
    const measured = X.map((point) => squaredDistance(point, X[seed] as number[]));
    // Only the newest seed can be nearer than what is known; the first one is all there is.
    weights = seeds.length === 0 ? measured : weights.map((weight, i) => Math.min(weight, measured[i] as number));
    seeds.push(seed);
  }
  return seeds;
}

/** The first index whose running sum exceeds the uniform's share of the total. */
function draw(weights: number[], uniform: number): number {
  const target = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  let running = 0;
  return weights.findIndex((weight) => {
    running += weight;
    return running > target;
  });
}

function squaredDistance(a: number[], b: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += ((a[j] as number) - (b[j] as number)) ** 2;
  return sum;
}
