// accepted: meets every unordered pair once and turns it round where needed
const rankNet = (scores: number[], relevances: number[], sigma: number) => {
  const gradient = scores.map(() => 0);
  const losses: number[] = [];
  scores.forEach((_, a) => {
    for (let b = 0; b < a; b++) {
      if (relevances[a] === relevances[b]) continue;
      const [hi, lo] = relevances[a] > relevances[b] ? [a, b] : [b, a];
      const gap = sigma * (scores[hi] - scores[lo]);
      losses.push(Math.max(0, -gap) + Math.log1p(Math.exp(-Math.abs(gap))));
      const e = Math.exp(-Math.abs(gap));
      const wrong = gap >= 0 ? e / (1 + e) : 1 / (1 + e);
      gradient[hi] -= sigma * wrong;
      gradient[lo] += sigma * wrong;
    }
  });
  const m = losses.length || 1;
  return { loss: losses.reduce((x, y) => x + y, 0) / m, gradient: gradient.map((g) => g / m) };
};
