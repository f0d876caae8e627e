// wrong-answer: gated FFN counted with two matrices
function countParameters(c: any) {
  const q = c.heads * c.headDim;
  const kv = c.kvHeads * c.headDim;
  const linear = (from: number, to: number, bias: boolean) => from * to + (bias ? to : 0);
  const attentionPerLayer = linear(c.dModel, q, c.attnBias) + 2 * linear(c.dModel, kv, c.attnBias) + linear(q, c.dModel, c.attnBias);
  const ffnPerLayer = linear(c.dModel, c.dFF, c.ffnBias) + linear(c.dFF, c.dModel, c.ffnBias);
  const norm = c.norm === 'layer' ? 2 * c.dModel : c.dModel;
  const normPerLayer = 2 * norm;
  const embedding = (c.vocab + c.learnedPositions) * c.dModel;
  const head = c.tiedEmbeddings ? 0 : c.vocab * c.dModel;
  const total = embedding + c.layers * (attentionPerLayer + ffnPerLayer + normPerLayer) + norm + head;
  return { embedding, attentionPerLayer, ffnPerLayer, normPerLayer, total };
}
