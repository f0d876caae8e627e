// accepted: two operations per weight and token, and the pairs by a sum
type Config = { dModel: number; layers: number; heads: number; kvHeads: number; headDim: number; dFF: number; gatedFfn: boolean; vocab: number };
function transformerFlops(c: Config, batch: number, promptLen: number, newTokens: number) {
  const { dModel, layers, heads, kvHeads, headDim, dFF, gatedFfn, vocab } = c;
  const weights = layers * (2 * dModel * heads * headDim + 2 * dModel * kvHeads * headDim + (gatedFfn ? 3 : 2) * dModel * dFF);
  const attn = (q: number, k: number) => 4 * q * k * heads * headDim * layers;
  const lastKeys = promptLen + newTokens;
  const keysInDecode = ((promptLen + 1 + lastKeys) / 2) * newTokens;
  const prefill = batch * (2 * weights * promptLen + attn(promptLen, promptLen) + 2 * dModel * vocab);
  const decode = batch * (newTokens * (2 * weights + 2 * dModel * vocab) + attn(1, keysInDecode));
  return { prefill, decode, attentionShare: (batch * (attn(promptLen, promptLen) + attn(1, keysInDecode))) / (prefill + decode) };
}
