// accepted: never sorts the draw, marks kept tokens in an array over the vocabulary, weights relative to the best token
const sampleToken = (logits: number[], o: { temperature: number; topK: number; topP: number; minP: number }, u: number): number => {
  const max = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  if (o.temperature === 0) return logits.indexOf(max);
  const weights = logits.map((logit) => Math.exp((logit - max) / o.temperature));
  const order = [...logits.keys()].sort((i, j) => (logits[i] === logits[j] ? i - j : logits[j] > logits[i] ? 1 : -1));
  let count = o.topK === 0 ? order.length : Math.min(o.topK, order.length);
  const totalOf = (n: number) => order.slice(0, n).reduce((sum, i) => sum + weights[i], 0);
  if (o.topP < 1) {
    let rest = o.topP * totalOf(count);
    let n = 0;
    while (n < count && rest > 0) rest -= weights[order[n++]];
    count = n;
  }
  while (weights[order[count - 1]] < o.minP) count--;
  const isKept = new Array<boolean>(logits.length).fill(false);
  for (let i = 0; i < count; i++) isKept[order[i]] = true;
  let rest = u * totalOf(count);
  for (let i = 0; i < logits.length; i++) {
    if (!isKept[i]) continue;
    rest -= weights[i];
    if (rest < 0) return i;
  }
  return order[0];
};
