export interface Configuration {
  vocab: number;
  dModel: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  dFF: number;
  gatedFfn: boolean;
  attnBias: boolean;
  ffnBias: boolean;
  norm: 'layer' | 'rms';
  tiedEmbeddings: boolean;
  /** How many positions have a learned vector; 0 where positions are not learned. */
  learnedPositions: number;
}

export interface ParameterCounts {
  embedding: number;
  attentionPerLayer: number;
  ffnPerLayer: number;
  normPerLayer: number;
  total: number;
}

/** The weights and biases of a decoder-only transformer, by part. */
export function countParameters(c: Configuration): ParameterCounts {
  const queryWidth = c.heads * c.headDim;
  const keyWidth = c.kvHeads * c.headDim;
  const project = (from: number, to: number) => projection(from, to, c.attnBias);
  const attentionPerLayer = project(c.dModel, queryWidth) + 2 * project(c.dModel, keyWidth) + project(queryWidth, c.dModel);

  const intoHidden = projection(c.dModel, c.dFF, c.ffnBias);
  const ffnPerLayer = (c.gatedFfn ? 2 : 1) * intoHidden + projection(c.dFF, c.dModel, c.ffnBias);

  const oneNorm = (c.norm === 'layer' ? 2 : 1) * c.dModel;
  const normPerLayer = 2 * oneNorm;

  const embedding = (c.vocab + c.learnedPositions) * c.dModel;
  const outputHead = c.tiedEmbeddings ? 0 : c.vocab * c.dModel;
  const total = embedding + c.layers * (attentionPerLayer + ffnPerLayer + normPerLayer) + oneNorm + outputHead;
  return { embedding, attentionPerLayer, ffnPerLayer, normPerLayer, total };
}

function projection(from: number, to: number, hasBias: boolean): number {
  return from * to + (hasBias ? to : 0);
}
