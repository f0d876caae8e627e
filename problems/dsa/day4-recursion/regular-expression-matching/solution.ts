/** Piece by piece of the pattern, which beginnings of the text the pieces so far can match. */
export function isMatch(s: string, p: string): boolean {
  const canMatch = new Array<boolean>(s.length + 1).fill(false); // canMatch[i]: the first i characters
  canMatch[0] = true;
  for (let j = 0; j < p.length; j++) {
    const fits = (i: number) => p[j] === '.' || p[j] === s[i - 1];
    if (p[j + 1] === '*') {
      for (let i = 1; i <= s.length; i++) canMatch[i] ||= (canMatch[i - 1] as boolean) && fits(i);
      j++; // the star is dealt with
    } else {
      for (let i = s.length; i > 0; i--) canMatch[i] = (canMatch[i - 1] as boolean) && fits(i);
      canMatch[0] = false;
    }
  }
  return canMatch[s.length] as boolean;
}
