// wrong-answer: decode keys not growing with t
type Config = { dModel: number; layers: number; heads: number; kvHeads: number; headDim: number; dFF: number; gatedFfn: boolean; vocab: number };
function transformerFlops(c: Config, batch: number, promptLen: number, newTokens: number) {
  const cost = (a: number, b: number, d: number) => 2 * a * b * d;
  let attention = 0;
  const forward = (tokens: number, keys: number, headRows: number): number => {
    const projections =
      2 * cost(tokens, c.dModel, c.heads * c.headDim) + 2 * cost(tokens, c.dModel, c.kvHeads * c.headDim);
    const pairs = c.heads * (cost(tokens, c.headDim, keys) + cost(tokens, keys, c.headDim));
    const ffn = (c.gatedFfn ? 3 : 2) * cost(tokens, c.dModel, c.dFF);
    attention += batch * c.layers * pairs;
    return batch * (c.layers * (projections + pairs + ffn) + cost(headRows, c.dModel, c.vocab));
  };
  const prefill = forward(promptLen, promptLen, 1);
  let decode = 0;
  for (let t = 1; t <= newTokens; t++) decode += forward(1, promptLen + 1, 1);
  return { prefill, decode, attentionShare: attention / (prefill + decode) };
}
