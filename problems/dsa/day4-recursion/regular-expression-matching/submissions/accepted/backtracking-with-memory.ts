// accepted: backtracking with memory
function isMatch(s: string, p: string): boolean {
  const memory: (boolean | undefined)[][] = Array.from({ length: s.length + 1 }, () => []);
  function match(i: number, j: number): boolean {
    if (j >= p.length) return i === s.length;
    const known = memory[i][j];
    if (known !== undefined) return known;
    const first = i < s.length && (p[j] === s[i] || p[j] === '.');
    const result = p[j + 1] === '*' ? match(i, j + 2) || (first && match(i + 1, j)) : first && match(i + 1, j + 1);
    memory[i][j] = result;
    return result;
  }
  return match(0, 0);
}
