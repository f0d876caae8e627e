// wrong-answer: sort without a comparator orders distances as text
function knnPredict(XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] {
  return XTest.map((query) => {
    const distances = XTrain.map((row) => row.reduce((sum, value, j) => sum + (value - query[j]) ** 2, 0));
    const nearest = distances.map((distance, i) => [distance, i]).sort().slice(0, k).map(([, i]) => i);
    const votes = new Map<number, number>();
    for (const i of nearest) votes.set(yTrain[i], (votes.get(yTrain[i]) ?? 0) + 1);
    let winner = yTrain[nearest[0]];
    for (const [label, count] of votes) {
      if (count > votes.get(winner)! || (count === votes.get(winner) && label < winner)) winner = label;
    }
    return winner;
  });
}
