// accepted: merges the ascending window with the sorted globals
function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  const sorted = [...globals].sort((a, b) => a - b);
  const result: number[][] = [];
  for (let i = 0; i < length; i++) {
    if (globals.includes(i)) {
      result.push(Array.from({ length }, (_, j) => j));
      continue;
    }
    const row: number[] = [];
    let g = 0;
    const left = Math.min(radius, Math.floor(i / dilation));
    for (let j = i - left * dilation; j < length && j <= i + radius * dilation; j += dilation) {
      while (g < sorted.length && sorted[g] < j) row.push(sorted[g++]);
      if (sorted[g] === j) g++;
      row.push(j);
    }
    while (g < sorted.length) row.push(sorted[g++]);
    result.push(row);
  }
  return result;
}
