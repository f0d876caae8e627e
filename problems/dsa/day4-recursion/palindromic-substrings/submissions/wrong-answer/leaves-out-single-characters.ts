// wrong-answer: leaves out single characters
function countSubstrings(s: string): number {
  let count = 0;
  const expand = (left: number, right: number): void => {
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      count++;
      left--;
      right++;
    }
  };
  for (let i = 0; i < s.length; i++) {
    expand(i - 1, i + 1);
    expand(i, i + 1);
  }
  return count;
}
