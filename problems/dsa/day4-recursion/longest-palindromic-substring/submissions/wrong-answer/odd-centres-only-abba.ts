// wrong-answer: odd centres only (abba)
function longestPalindrome(s: string): string {
  let best = '';
  for (let center = 0; center < s.length; center++) {
    let left = center;
    let right = center;
    while (left > 0 && right < s.length - 1 && s[left - 1] === s[right + 1]) {
      left--;
      right++;
    }
    if (right - left + 1 > best.length) best = s.slice(left, right + 1);
  }
  return best;
}
