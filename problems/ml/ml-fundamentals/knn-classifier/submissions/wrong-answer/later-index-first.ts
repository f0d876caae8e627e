// wrong-answer: equal distances ordered by later index
function knnPredict(XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] {
  return XTest.map((query) => {
    const distances = XTrain.map((row) => row.reduce((sum, value, j) => sum + (value - query[j]) ** 2, 0));
    const nearest = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b] || b - a).slice(0, k);
    const votes = new Map<number, number>();
    for (const i of nearest) votes.set(yTrain[i], (votes.get(yTrain[i]) ?? 0) + 1);
    let winner = yTrain[nearest[0]];
    for (const [label, count] of votes) {
      if (count > votes.get(winner)! || (count === votes.get(winner) && label < winner)) winner = label;
    }
    return winner;
  });
}
