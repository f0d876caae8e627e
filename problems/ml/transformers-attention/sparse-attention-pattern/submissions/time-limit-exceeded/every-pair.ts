// time-limit-exceeded: tests every pair of positions in two loops
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  const isGlobal = new Set(globals);
  const result: number[][] = [];
  for (let i = 0; i < length; i++) {
    const row: number[] = [];
    for (let j = 0; j < length; j++) {
      const distance = Math.abs(i - j);
      const inWindow = distance % dilation === 0 && distance <= radius * dilation;
      if (inWindow || isGlobal.has(i) || isGlobal.has(j)) row.push(j);
    }
    result.push(row);
  }
  return result;
}
