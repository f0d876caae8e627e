// accepted: the power of two by logarithm, the rest from the longer row
const row = (count: number): number[] => Array.from({ length: count }, (_, h) => Math.pow(2, (-8 * (h + 1)) / count));
function slopesFor(heads: number): number[] {
  const power = 2 ** Math.floor(Math.log2(heads));
  if (power === heads) return row(heads);
  const longer = row(2 * power);
  return [...row(power), ...longer.filter((_, i) => i % 2 === 0).slice(0, heads - power)];
}
function alibiBias(numHeads: number, length: number): number[][][] {
  return slopesFor(numHeads).map((slope) =>
    Array.from({ length }, (_, i) => Array.from({ length }, (_, j) => (j <= i ? -slope * (i - j) : -Infinity))),
  );
}
