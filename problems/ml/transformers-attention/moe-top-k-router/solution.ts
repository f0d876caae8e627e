/**
 * Sends each token to its k best experts, of which each takes at most `capacity` tokens, first come first served.
 * @param logits [T][E]
 * @returns experts and weights [T][k], the best first; a dropped choice has weight 0
 * @see Shazeer et al. 2017; Fedus et al. 2021, Switch Transformer, equations 4 to 6; Jiang et al. 2024, Mixtral
 */
export function routeTokens(logits: number[][], k: number, capacity: number) {
  const experts = logits.map((row) => largest(row, k));
  const served = (logits[0] as number[]).map(() => 0);
  let dropped = 0;
  const weights = experts.map((chosen, token) => {
    const shares = softmax(chosen.map((expert) => logits[token]?.[expert] as number));
    return shares.map((share, i) => {
      const expert = chosen[i] as number;
      const earlier = served[expert] as number;
      if (earlier === capacity) {
        dropped++;
        return 0;
      }
      served[expert] = earlier + 1;
      return share;
    });
  });
  return { experts, weights, dropped, balanceLoss: balanceLoss(logits, experts) };
}

/** Indices of the k largest values, the largest first; the sort is stable, so ties go to the smaller index. */
function largest(values: number[], k: number): number[] {
  const ranked = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  return ranked.slice(0, k).map(({ index }) => index);
}

/** E times the sum over experts of (share of first choices) times (mean probability): 1 when both are even. */
function balanceLoss(logits: number[][], experts: number[][]): number {
  const probabilities = logits.map(softmax);
  const numberOfExperts = (logits[0] as number[]).length;
  let sum = 0;
  for (let expert = 0; expert < numberOfExperts; expert++) {
    const firstChoices = experts.filter((chosen) => chosen[0] === expert).length;
    const probability = probabilities.reduce((total, row) => total + (row[expert] as number), 0);
    sum += firstChoices * probability;
  }
  return (numberOfExperts * sum) / logits.length ** 2;
}

/** The maximum is subtracted first: exp overflows from 710 on. */
function softmax(values: number[]): number[] {
  const max = Math.max(...values);
  const exponentials = values.map((value) => Math.exp(value - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}
