// accepted: decides for each row and fold
function kFold(n: number, k: number): { train: number[]; test: number[] }[] {
  const base = Math.floor(n / k);
  const extra = n % k;
  const result: { train: number[]; test: number[] }[] = [];
  for (let f = 0; f < k; f++) {
    const from = f * base + Math.min(f, extra);
    const to = (f + 1) * base + Math.min(f + 1, extra);
    const train: number[] = [];
    const test: number[] = [];
    for (let i = 0; i < n; i++) {
      if (i >= from && i < to) test.push(i);
      else train.push(i);
    }
    result.push({ train, test });
  }
  return result;
}
