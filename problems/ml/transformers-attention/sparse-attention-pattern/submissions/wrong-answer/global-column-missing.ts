// wrong-answer: global attention only one way (row or column missing)
// This one misses the column.
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  return Array.from({ length }, (_, i) => {
    if (globals.includes(i)) return Array.from({ length }, (_, j) => j);
    const keys = new Set<number>();
    for (let k = -radius; k <= radius; k++) {
      const j = i + k * dilation;
      if (j >= 0 && j < length) keys.add(j);
    }
    return [...keys].sort((a, b) => a - b);
  });
}
