// wrong-answer: cuts one character too many or too few around the centre
function longestPalindrome(s: string): string {
  let best = s[0];
  const expand = (left: number, right: number): void => {
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      left--;
      right++;
    }
    const palindrome = s.substring(left + 1, right - 1);
    if (palindrome.length > best.length) best = palindrome;
  };
  for (let i = 0; i < s.length; i++) {
    expand(i, i);
    expand(i, i + 1);
  }
  return best;
}
