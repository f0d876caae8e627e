// accepted: Euclidean distances with their roots, pairs in a stable sort, winner by comparing all labels
function knnPredict(XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] {
  return XTest.map((query) => {
    const neighbours = XTrain.map((row, i) => {
      const squared = row.reduce((sum, value, j) => sum + (value - query[j]) ** 2, 0);
      return { label: yTrain[i], distance: Math.sqrt(squared) };
    });
    neighbours.sort((a, b) => a.distance - b.distance);
    const votes: Record<string, number> = {};
    for (const { label } of neighbours.slice(0, k)) votes[label] = (votes[label] ?? 0) + 1;
    return Object.entries(votes)
      .map(([label, count]) => ({ label: Number(label), count }))
      .sort((a, b) => b.count - a.count || a.label - b.label)[0].label;
  });
}
