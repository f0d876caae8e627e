// wrong-answer: positions start at 1
function sinusoidalPositions(length: number, dim: number): number[][] {
  const table: number[][] = [];
  for (let p = 1; p <= length; p++) {
    const row: number[] = [];
    for (let c = 0; c < dim; c++) {
      const angle = p / Math.pow(10000, (2 * Math.floor(c / 2)) / dim);
      row.push(c % 2 === 0 ? Math.sin(angle) : Math.cos(angle));
    }
    table.push(row);
  }
  return table;
}
