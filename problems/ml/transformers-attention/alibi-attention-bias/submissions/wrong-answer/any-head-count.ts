// wrong-answer: head count that is not a power of two uses 2^(-8(h+1)/numHeads)
const row = (count: number): number[] => Array.from({ length: count }, (_, h) => Math.pow(2, (-8 * (h + 1)) / count));
function slopesFor(heads: number): number[] {
  return row(heads);
}
function alibiBias(numHeads: number, length: number): number[][][] {
  return slopesFor(numHeads).map((slope) =>
    Array.from({ length }, (_, i) => Array.from({ length }, (_, j) => (j <= i ? -slope * (i - j) : -Infinity))),
  );
}
