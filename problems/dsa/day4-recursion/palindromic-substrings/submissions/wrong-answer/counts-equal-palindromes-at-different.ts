// wrong-answer: counts equal palindromes at different places once
function countSubstrings(s: string): number {
  const found = new Set<string>();
  const expand = (left: number, right: number): void => {
    while (left >= 0 && right < s.length && s[left] === s[right]) {
      found.add(s.slice(left, right + 1));
      left--;
      right++;
    }
  };
  for (let i = 0; i < s.length; i++) {
    expand(i, i);
    expand(i, i + 1);
  }
  return found.size;
}
