/** At each place the two characters must be partners already, or both be without one. */
export function isIsomorphic(s: string, t: string): boolean {
  const imageOf = new Map<string, string>();
  const originOf = new Map<string, string>();
  for (const [i, letter] of [...s].entries()) {
    const image = t.charAt(i);
    if ((imageOf.get(letter) ?? image) !== image) return false;
    if ((originOf.get(image) ?? letter) !== letter) return false;
    imageOf.set(letter, image);
    originOf.set(image, letter);
  }
  return true;
}
