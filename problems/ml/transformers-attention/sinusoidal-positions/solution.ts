/** The longest wavelength is 2π times this. */
const BASE = 10_000;

/**
 * Position vectors of sines and cosines, whose wavelengths grow from pair of columns to pair of columns.
 * @param length how many positions, from 0 on
 * @param dim columns; when odd, the last one is a sine without its cosine
 * @returns [length][dim]
 * @see Vaswani et al. 2017, Attention Is All You Need, section 3.5
 */
export function sinusoidalPositions(length: number, dim: number): number[][] {
  const frequencies = Array.from({ length: dim }, (_, column) => BASE ** -(pairStart(column) / dim));
  return Array.from({ length }, (_, position) =>
    frequencies.map((frequency, column) => (isSine(column) ? Math.sin(position * frequency) : Math.cos(position * frequency))),
  );
}

/** Both columns of a pair have the exponent of the even one. */
function pairStart(column: number): number {
  return isSine(column) ? column : column - 1;
}

function isSine(column: number): boolean {
  return column % 2 === 0;
}
