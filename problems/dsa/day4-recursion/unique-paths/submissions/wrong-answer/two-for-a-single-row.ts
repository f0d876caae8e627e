// wrong-answer: gives 2 for a single row or column, since both steps of the start are counted as paths
function uniquePaths(m: number, n: number): number {
  if (m === 1 || n === 1) return 2;
  const memory = new Map<string, number>();
  function count(rows: number, columns: number): number {
    if (rows === 1 || columns === 1) return 1;
    const key = `${rows},${columns}`;
    if (!memory.has(key)) memory.set(key, count(rows - 1, columns) + count(rows, columns - 1));
    return memory.get(key)!;
  }
  return count(m, n);
}
