// wrong-answer: pairs of equal relevance are counted
function rankNet(scores: number[], relevances: number[], sigma: number): { loss: number; gradient: number[] } {
  const n = scores.length;
  const gradient: number[] = new Array(n).fill(0);
  let loss = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j || relevances[i] < relevances[j]) continue;
      const x = -sigma * (scores[i] - scores[j]);
      loss += x > 0 ? x + Math.log(1 + Math.exp(-x)) : Math.log(1 + Math.exp(x));
      const pull = sigma / (1 + Math.exp(-x));
      gradient[i] -= pull;
      gradient[j] += pull;
      pairs++;
    }
  }
  if (pairs === 0) return { loss: 0, gradient };
  return { loss: loss / pairs, gradient: gradient.map((value) => value / pairs) };
}
