// wrong-answer: odd centres only
function countSubstrings(s: string): number {
  let count = 0;
  for (let center = 0; center < s.length; center++) {
    let left = center;
    let right = center;
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      count++;
      left--;
      right++;
    }
  }
  return count;
}
