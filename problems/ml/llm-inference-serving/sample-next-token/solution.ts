interface Options {
  temperature: number;
  topK: number;
  topP: number;
  minP: number;
}

interface Candidate {
  token: number;
  /** The token's probability divided by that of the most likely token. */
  weight: number;
}

/**
 * Draws a token: temperature, top-k, top-p and min-p in this order, then the place of u among the running sums.
 * Weights are never divided by their sum: each filter compares with a share of the sum instead, which is the same as
 * renormalising after every step.
 * @param logits [vocabulary], at least one finite; -Infinity for a token that must not come
 * @param o temperature 0 for the largest logit; topK 0, topP 1 and minP 0 switch their filters off
 * @param u uniform in [0, 1)
 * @returns the token's index
 * @see Holtzman et al. 2019, The Curious Case of Neural Text Degeneration (top-p)
 * @see Nguyen et al. 2024, Turning Up the Heat: Min-p Sampling for Creative and Coherent LLM Outputs
 */
export function sampleToken(logits: number[], o: Options, u: number): number {
  const ranked = logits.map((logit, token) => ({ token, logit }));
  ranked.sort((a, b) => b.logit - a.logit); // stable, so of equal logits the smaller index stays first
  const best = ranked[0] as { token: number; logit: number };
  if (o.temperature === 0) return best.token;

  const candidates = ranked
    .slice(0, o.topK === 0 ? ranked.length : o.topK)
    .map(({ token, logit }) => ({ token, weight: Math.exp((logit - best.logit) / o.temperature) }));
  const kept = shortestPrefix(candidates, o.topP).filter(({ weight }) => weight >= o.minP); // the largest weight is 1
  return draw(
    kept.sort((a, b) => a.token - b.token),
    u,
  );
}

/** The first candidates, up to and with the one that lifts their sum to the share of the whole. */
function shortestPrefix(candidates: Candidate[], share: number): Candidate[] {
  const target = share * sumOf(candidates);
  let sum = 0;
  const last = candidates.findIndex(({ weight }) => {
    sum += weight;
    return sum >= target;
  });
  return candidates.slice(0, last + 1);
}

function draw(candidates: Candidate[], u: number): number {
  const target = u * sumOf(candidates);
  let sum = 0;
  const drawn = candidates.find(({ weight }) => {
    sum += weight;
    return sum > target;
  });
  return (drawn as Candidate).token;
}

function sumOf(candidates: Candidate[]): number {
  return candidates.reduce((sum, { weight }) => sum + weight, 0);
}
