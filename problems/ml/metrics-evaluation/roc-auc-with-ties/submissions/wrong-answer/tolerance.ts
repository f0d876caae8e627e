// wrong-answer: takes scores within a tolerance of each other for ties
function rocAuc(labels: number[], scores: number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
  let below = 0;
  let positivesInAll = 0;
  let won = 0;
  for (let start = 0; start < order.length; ) {
    let positives = 0;
    let negatives = 0;
    let end = start;
    for (; end < order.length && scores[order[end]] - scores[order[start]] < 1e-9; end++) {
      if (labels[order[end]] === 1) positives++;
      else negatives++;
    }
    won += positives * (below + negatives / 2);
    below += negatives;
    positivesInAll += positives;
    start = end;
  }
  return won / (positivesInAll * below);
}
