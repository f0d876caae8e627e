// wrong-answer: floor(n/k) rows per fold, so the last rows are never tested
function kFold(n: number, k: number): { train: number[]; test: number[] }[] {
  const size = Math.floor(n / k);
  const rows = Array.from({ length: n }, (_, i) => i);
  const folds: { train: number[]; test: number[] }[] = [];
  for (let f = 0; f < k; f++) {
    const test = rows.slice(f * size, (f + 1) * size);
    folds.push({ train: rows.filter((i) => !test.includes(i)), test });
  }
  return folds;
}
