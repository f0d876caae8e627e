// wrong-answer: a global token inside the window is listed twice
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  return Array.from({ length }, (_, i) => {
    if (globals.includes(i)) return Array.from({ length }, (_, j) => j);
    const keys = [...globals];
    for (let k = -radius; k <= radius; k++) {
      const j = i + k * dilation;
      if (j >= 0 && j < length) keys.push(j);
    }
    return keys.sort((a, b) => a - b);
  });
}
