// wrong-answer: test rows are also in train
function kFold(n: number, k: number): { train: number[]; test: number[] }[] {
  const size = Math.floor(n / k);
  const rows = Array.from({ length: n }, (_, i) => i);
  const folds: { train: number[]; test: number[] }[] = [];
  let start = 0;
  for (let f = 0; f < k; f++) {
    const end = start + size + (f < n % k ? 1 : 0);
    folds.push({ train: [...rows], test: rows.slice(start, end) });
    start = end;
  }
  return folds;
}
