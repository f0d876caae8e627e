/** Counts the palindromes around each of the 2n - 1 centres: every letter, and every gap between two letters. */
export function countSubstrings(s: string): number {
  let count = 0;
  for (let i = 0; i < s.length; i++) {
    count += countAround(s, i, i);
    count += countAround(s, i, i + 1);
  }
  return count;
}

/** How many palindromes there are when both ends move outwards from here. */
function countAround(s: string, left: number, right: number): number {
  let count = 0;
  while (left - count >= 0 && s[left - count] === s[right + count]) count++; // beyond the right end there is no character
  return count;
}
