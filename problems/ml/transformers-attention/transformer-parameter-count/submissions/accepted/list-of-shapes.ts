// accepted: lists the shape of every tensor, and adds up their sizes
type Shape = number[];

function countParameters(c: any) {
  const size = (shapes: Shape[]) => shapes.reduce((sum, shape) => sum + shape.reduce((product, side) => product * side, 1), 0);
  const matrix = (from: number, to: number, bias: boolean): Shape[] => (bias ? [[from, to], [to]] : [[from, to]]);
  const norm: Shape[] = c.norm === 'rms' ? [[c.dModel]] : [[c.dModel], [c.dModel]];
  const tokens: Shape[] = [[c.vocab, c.dModel]];
  const parts = {
    embedding: [...tokens, [c.learnedPositions, c.dModel]],
    attention: [
      ...matrix(c.dModel, c.heads * c.headDim, c.attnBias),
      ...matrix(c.dModel, c.kvHeads * c.headDim, c.attnBias),
      ...matrix(c.dModel, c.kvHeads * c.headDim, c.attnBias),
      ...matrix(c.heads * c.headDim, c.dModel, c.attnBias),
    ],
    ffn: [
      ...matrix(c.dModel, c.dFF, c.ffnBias),
      ...(c.gatedFfn ? matrix(c.dModel, c.dFF, c.ffnBias) : []),
      ...matrix(c.dFF, c.dModel, c.ffnBias),
    ],
    norms: [...norm, ...norm],
  };
  const perLayer = size(parts.attention) + size(parts.ffn) + size(parts.norms);
  return {
    embedding: size(parts.embedding),
    attentionPerLayer: size(parts.attention),
    ffnPerLayer: size(parts.ffn),
    normPerLayer: size(parts.norms),
    total: size(parts.embedding) + c.layers * perLayer + size(norm) + (c.tiedEmbeddings ? 0 : size(tokens)),
  };
}
