/**
 * The majority label among the k nearest training rows of each query, by brute force.
 * @param XTrain [n][d]
 * @param yTrain [n]
 * @param XTest [m][d], the queries
 * @param k from 1 to n
 * @returns [m]; equal distances go to the lower training index, equal votes to the smallest label
 * @see Cover and Hart 1967, Nearest neighbor pattern classification
 */
export function knnPredict(XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] {
  return XTest.map((query) => {
    // The root is monotonic: squared distances have the same order, and stay whole numbers.
    const distances = XTrain.map((row) => squaredDistance(row, query));
    // The sort is stable: indices of equal distance stay in ascending order.
    const order = [...distances.keys()].sort((a, b) => (distances[a] as number) - (distances[b] as number));
    return majority(order.slice(0, k).map((i) => yTrain[i] as number));
  });
}

function squaredDistance(a: number[], b: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += ((a[j] as number) - (b[j] as number)) ** 2;
  return sum;
}

function majority(labels: number[]): number {
  const votes = new Map<number, number>();
  for (const label of labels) votes.set(label, (votes.get(label) ?? 0) + 1);
  const most = Math.max(...votes.values());
  return Math.min(...[...votes.keys()].filter((label) => votes.get(label) === most));
}
