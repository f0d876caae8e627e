// wrong-answer: dilation widens the radius without skipping
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  return Array.from({ length }, (_, i) => {
    if (globals.includes(i)) return Array.from({ length }, (_, j) => j);
    const keys = new Set<number>(globals);
    for (let k = -radius * dilation; k <= radius * dilation; k++) {
      const j = i + k * 1;
      if (j >= 0 && j < length) keys.add(j);
    }
    return [...keys].sort((a, b) => a - b);
  });
}
