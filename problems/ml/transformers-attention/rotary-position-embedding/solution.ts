/**
 * Turns pairs of entries of each row by angles that grow with the row's position.
 * @param x [n][d], d even; left unchanged
 * @param positions [n]
 * @param base pair k turns by base^(-2k/d) per position
 * @param layout which entries are a pair: neighbours, or entries half a row apart
 * @returns [n][d]
 * @see Su et al. 2021, RoFormer, equation 34
 */
export function applyRope(x: number[][], positions: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  return x.map((row, i) => rotated(row, positions[i] as number, base, layout));
}

function rotated(row: number[], position: number, base: number, layout: 'interleaved' | 'half'): number[] {
  const half = row.length / 2;
  const result = row.map(() => 0);
  for (let k = 0; k < half; k++) {
    const [first, second] = layout === 'half' ? [k, k + half] : [2 * k, 2 * k + 1];
    const angle = position * base ** (-k / half);
    const [a, b] = [row[first] as number, row[second] as number];
    result[first] = a * Math.cos(angle) - b * Math.sin(angle);
    result[second] = a * Math.sin(angle) + b * Math.cos(angle);
  }
  return result;
}
