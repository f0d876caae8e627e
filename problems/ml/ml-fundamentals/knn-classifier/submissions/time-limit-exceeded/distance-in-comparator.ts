// time-limit-exceeded: computes d = 200 distances anew inside the sort comparator
function knnPredict(XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] {
  return XTest.map((query) => {
    const order = XTrain.map((_, i) => i).sort((a, b) => distance(XTrain[a], query) - distance(XTrain[b], query) || a - b);
    const votes = new Map<number, number>();
    for (const i of order.slice(0, k)) votes.set(yTrain[i], (votes.get(yTrain[i]) ?? 0) + 1);
    const most = Math.max(...votes.values());
    return Math.min(...[...votes.keys()].filter((label) => votes.get(label) === most));
  });
}

function distance(a: number[], b: number[]): number {
  const pairs = a.map((value, j) => [value, b[j]]);
  return Math.sqrt(pairs.reduce((sum, [x, y]) => sum + (x - y) ** 2, 0));
}
