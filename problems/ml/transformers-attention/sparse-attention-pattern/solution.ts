/**
 * The keys that each position may see: a dilated window around it and all global positions; global positions see all.
 * @param globals distinct, in any order
 * @returns [length] ascending lists without repeats
 * @see Beltagy et al. 2020, Longformer, section 3; Zaheer et al. 2020, BigBird
 */
export function sparsePattern(length: number, radius: number, dilation: number, globals: number[]): number[][] {
  const positions = Array.from({ length }, (_, i) => i);
  const isGlobal = new Set(globals);
  return positions.map((i) => {
    if (isGlobal.has(i)) return [...positions];
    const keys = new Set([...windowAround(i, length, radius, dilation), ...globals]);
    return [...keys].sort((a, b) => a - b);
  });
}

function windowAround(i: number, length: number, radius: number, dilation: number): number[] {
  const keys: number[] = [];
  for (let k = -radius; k <= radius; k++) {
    const key = i + k * dilation;
    if (key >= 0 && key < length) keys.push(key);
  }
  return keys;
}
