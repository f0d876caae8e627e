// accepted: each pair is turned by its angle from row to row
function sinusoidalPositions(length: number, dim: number): number[][] {
  const table = [Array.from({ length: dim }, (_, c) => c % 2)];
  for (let p = 1; p < length; p++) {
    const row: number[] = [];
    for (let c = 0; c < dim; c += 2) {
      const angle = 1 / 10000 ** (c / dim);
      const sine = table[p - 1][c];
      const cosine = c + 1 < dim ? table[p - 1][c + 1] : Math.cos((p - 1) * angle);
      row.push(sine * Math.cos(angle) + cosine * Math.sin(angle));
      if (c + 1 < dim) row.push(cosine * Math.cos(angle) - sine * Math.sin(angle));
    }
    table.push(row);
  }
  return table;
}
