// run-time-error: writes past the row when dim is odd
function sinusoidalPositions(length: number, dim: number): number[][] {
  const columns = Array.from({ length: dim }, () => new Array<number>(length).fill(0));
  for (let c = 0; c < dim; c += 2) {
    for (let p = 0; p < length; p++) {
      const angle = p / 10000 ** (c / dim);
      columns[c][p] = Math.sin(angle);
      columns[c + 1][p] = Math.cos(angle); // there is no such column
    }
  }
  return Array.from({ length }, (_, p) => columns.map((column) => column[p]));
}
