// accepted: x times cosine plus a swapped and negated copy times sine
const swapped = (row: number[], layout: string): number[] => {
  const half = row.length / 2;
  if (layout === 'half') return [...row.slice(half).map((v) => -v), ...row.slice(0, half)];
  return row.map((_, c) => (c % 2 === 0 ? -row[c + 1] : row[c - 1]));
};
const applyRope = (x: number[][], positions: number[], base: number, layout: 'interleaved' | 'half'): number[][] => {
  const d = x[0].length;
  const theta = Array.from({ length: d }, (_, c) => {
    const k = layout === 'half' ? c % (d / 2) : c >> 1;
    return Math.exp((-2 * k * Math.log(base)) / d);
  });
  return x.map((row, i) => {
    const other = swapped(row, layout);
    return row.map((v, c) => v * Math.cos(positions[i] * theta[c]) + other[c] * Math.sin(positions[i] * theta[c]));
  });
};
