// wrong-answer: longest common substring of s and its reverse (abacdfgdcaba)
function longestPalindrome(s: string): string {
  const reversed = s.split('').reverse().join('');
  const n = s.length;
  let row: number[] = new Array(n + 1).fill(0);
  let best = '';
  for (let i = 1; i <= n; i++) {
    const next: number[] = new Array(n + 1).fill(0);
    for (let j = 1; j <= n; j++) {
      if (s[i - 1] !== reversed[j - 1]) continue;
      next[j] = row[j - 1] + 1;
      if (next[j] > best.length) best = s.slice(i - next[j], i);
    }
    row = next;
  }
  return best;
}
