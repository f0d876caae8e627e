// wrong-answer: global attention only one way (row or column missing)
// This one misses the row.
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  return Array.from({ length }, (_, i) => {
    
    const keys = new Set<number>(globals);
    for (let k = -radius; k <= radius; k++) {
      const j = i + k * dilation;
      if (j >= 0 && j < length) keys.add(j);
    }
    return [...keys].sort((a, b) => a - b);
  });
}
