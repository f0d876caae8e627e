/** The ways to read each beginning of the text, from those of the beginnings one and two digits shorter. */
export function numDecodings(s: string): number {
  let ways = 1; // the empty text is read in one way
  let waysWithoutLast = 0;
  for (let i = 0; i < s.length; i++) {
    const asOne = s[i] === '0' ? 0 : ways;
    const asPair = isLetter(s.slice(i - 1, i + 1)) ? waysWithoutLast : 0;
    [waysWithoutLast, ways] = [ways, asOne + asPair];
  }
  return ways;
}

function isLetter(pair: string): boolean {
  return pair >= '10' && pair <= '26';
}
