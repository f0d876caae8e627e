// wrong-answer: radius read as the full width
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  return Array.from({ length }, (_, i) => {
    if (globals.includes(i)) return Array.from({ length }, (_, j) => j);
    const keys = new Set<number>(globals);
    for (let k = -Math.floor(radius / 2); k <= Math.floor(radius / 2); k++) {
      const j = i + k * dilation;
      if (j >= 0 && j < length) keys.add(j);
    }
    return [...keys].sort((a, b) => a - b);
  });
}
