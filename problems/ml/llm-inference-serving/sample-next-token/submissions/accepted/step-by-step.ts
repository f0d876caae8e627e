// accepted: follows the steps with probabilities, renormalised after each filter
type Options = { temperature: number; topK: number; topP: number; minP: number };
type Token = { index: number; p: number };

function sampleToken(logits: number[], o: Options, u: number): number {
  if (o.temperature === 0) return logits.indexOf(Math.max(...logits));
  const ranked = logits.map((logit, index) => ({ index, logit: logit / o.temperature })).sort((a, b) => b.logit - a.logit);
  const survivors = o.topK > 0 ? ranked.slice(0, o.topK) : ranked;
  let tokens = normalise(survivors.map(({ index, logit }) => ({ index, p: Math.exp(logit - ranked[0].logit) })));
  if (o.topP < 1) {
    let sum = 0;
    let end = 0;
    while (end < tokens.length && sum < o.topP) sum += tokens[end++].p;
    tokens = normalise(tokens.slice(0, end));
  }
  if (o.minP > 0) {
    const threshold = o.minP * tokens[0].p;
    tokens = normalise(tokens.filter(({ p }) => p >= threshold));
  }
  let sum = 0;
  for (const { index, p } of tokens.sort((a, b) => a.index - b.index)) {
    sum += p;
    if (sum > u) return index;
  }
  return logits.length - 1;
}

function normalise(tokens: Token[]): Token[] {
  const sum = tokens.reduce((total, { p }) => total + p, 0);
  return tokens.map(({ index, p }) => ({ index, p: p / sum }));
}
