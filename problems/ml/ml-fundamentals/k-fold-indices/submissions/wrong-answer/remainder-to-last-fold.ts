// wrong-answer: the whole remainder goes to the last fold
function kFold(n: number, k: number): { train: number[]; test: number[] }[] {
  const size = Math.floor(n / k);
  const rows = Array.from({ length: n }, (_, i) => i);
  const folds: { train: number[]; test: number[] }[] = [];
  for (let f = 0; f < k; f++) {
    const end = f === k - 1 ? n : (f + 1) * size;
    folds.push({ train: [...rows.slice(0, f * size), ...rows.slice(end)], test: rows.slice(f * size, end) });
  }
  return folds;
}
