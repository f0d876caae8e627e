/**
 * Attention in which groups of neighbouring query heads share a head of keys and values.
 * @param Q [Hq][n][d]
 * @param K [Hkv][m][d], where Hkv divides Hq
 * @param V [Hkv][m][dv]
 * @returns [Hq][n][dv]
 * @see Ainslie et al. 2023, GQA: Training Generalized Multi-Query Transformer Models from Multi-Head Checkpoints
 */
export function groupedQueryAttention(Q: number[][][], K: number[][][], V: number[][][]): number[][][] {
  const groupSize = Q.length / K.length;
  const columnsByHead = V.map(transpose);
  return Q.map((queries, h) => {
    const group = Math.floor(h / groupSize);
    const keys = K[group] as number[][];
    const columnsOfV = columnsByHead[group] as number[][];
    return queries.map((query) => {
      const weights = softmax(keys.map((key) => dot(query, key) / Math.sqrt(query.length)));
      return columnsOfV.map((column) => dot(weights, column));
    });
  });
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, column) => matrix.map((row) => row[column] as number));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
