/**
 * RankNet's loss of one query and its gradient by the scores: the mean, over all pairs in which the first document is more
 * relevant, of the log loss of "the first one ranks higher".
 * @param scores [documents]
 * @param relevances [documents]
 * @param sigma above 0; how steeply a gap in scores turns into a probability
 * @see Burges et al. 2005, Learning to rank using gradient descent
 */
export function rankNet(scores: number[], relevances: number[], sigma: number): { loss: number; gradient: number[] } {
  const pairs = pairsInOrder(relevances);
  const gradient = scores.map(() => 0);
  let loss = 0;
  for (const [better, worse] of pairs) {
    const logit = sigma * ((scores[worse] as number) - (scores[better] as number));
    loss += softplus(logit) / pairs.length;
    const pull = (sigma * sigmoid(logit)) / pairs.length;
    gradient[better] = (gradient[better] as number) - pull;
    gradient[worse] = (gradient[worse] as number) + pull;
  }
  return { loss, gradient };
}

/** Documents of different relevance, the more relevant one first. */
function pairsInOrder(relevances: number[]): [better: number, worse: number][] {
  return relevances.flatMap((high, i) => relevances.flatMap((low, j): [number, number][] => (high > low ? [[i, j]] : [])));
}

/** log(1 + exp(logit)) without forming exp of a large number. */
function softplus(logit: number): number {
  return Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit)));
}

/** exp of a large number becomes Infinity, and the quotient 0, as it should. */
function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
