export interface Model {
  dModel: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  dFF: number;
  gatedFfn: boolean;
  vocab: number;
}

/**
 * Floating-point operations of all matrix products when a decoder-only model reads a prompt and then writes with a KV cache.
 * @see Kaplan et al. 2020, section 2.1; Hoffmann et al. 2022, appendix F
 */
export function transformerFlops(c: Model, batch: number, promptLen: number, newTokens: number) {
  const prefillPairs = promptLen ** 2;
  const decodePairs = newTokens * promptLen + (newTokens * (newTokens + 1)) / 2; // step t meets promptLen + t keys
  const head = 2 * c.dModel * c.vocab;
  const prefill = batch * (promptLen * perToken(c) + prefillPairs * perPair(c) + head);
  const decode = batch * (newTokens * (perToken(c) + head) + decodePairs * perPair(c));
  const attention = batch * (prefillPairs + decodePairs) * perPair(c);
  return { prefill, decode, attentionShare: attention / (prefill + decode) };
}

/** Projections and feed-forward part of one token through all layers, whatever the number of keys. */
function perToken(c: Model): number {
  const queryAndOutput = 2 * c.heads * c.headDim;
  const keyAndValue = 2 * c.kvHeads * c.headDim;
  const feedForward = (c.gatedFfn ? 3 : 2) * c.dFF;
  return c.layers * 2 * c.dModel * (queryAndOutput + keyAndValue + feedForward);
}

/** A score and a term of the weighted sum, in all heads and layers. */
function perPair(c: Model): number {
  return c.layers * 4 * c.heads * c.headDim;
}
