// wrong-answer: cosine column uses its own exponent (2i+1)/dim
function sinusoidalPositions(length: number, dim: number): number[][] {
  const table: number[][] = [];
  for (let p = 0; p < length; p++) {
    const row: number[] = [];
    for (let c = 0; c < dim; c++) {
      const angle = p / Math.pow(10000, c / dim);
      row.push(c % 2 === 0 ? Math.sin(angle) : Math.cos(angle));
    }
    table.push(row);
  }
  return table;
}
