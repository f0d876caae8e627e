/** Grows a palindrome from each of the 2n - 1 centres: every character, and every gap between two characters. */
export function longestPalindrome(s: string): string {
  let longest = '';
  for (let i = 0; i < s.length; i++) {
    for (const palindrome of [longestAround(s, i, i), longestAround(s, i, i + 1)]) {
      if (palindrome.length > longest.length) longest = palindrome;
    }
  }
  return longest;
}

function longestAround(s: string, left: number, right: number): string {
  let radius = 0;
  while (left - radius >= 0 && s[left - radius] === s[right + radius]) radius++; // beyond the right end there is no character
  return s.slice(left - radius + 1, right + radius); // the last step went too far
}
