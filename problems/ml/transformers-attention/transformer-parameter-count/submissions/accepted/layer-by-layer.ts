// accepted: walks through the model as it is built, layer after layer
const countParameters = (c: any) => {
  const { dModel, heads, kvHeads, headDim, dFF } = c;
  const attentionPerLayer =
    dModel * headDim * (heads + 2 * kvHeads) + heads * headDim * dModel + (c.attnBias ? headDim * (heads + 2 * kvHeads) + dModel : 0);
  const matrices = c.gatedFfn ? 3 : 2;
  const ffnPerLayer = matrices * dModel * dFF + (c.ffnBias ? (matrices - 1) * dFF + dModel : 0);
  const gainAndBias = c.norm === 'layer' ? 2 : 1;
  const normPerLayer = 2 * gainAndBias * dModel;
  const embedding = c.vocab * dModel + c.learnedPositions * dModel;
  let total = embedding;
  for (let layer = 0; layer < c.layers; layer++) total += attentionPerLayer + ffnPerLayer + normPerLayer;
  total += gainAndBias * dModel;
  if (!c.tiedEmbeddings) total += c.vocab * dModel;
  return { embedding, attentionPerLayer, ffnPerLayer, normPerLayer, total };
};
