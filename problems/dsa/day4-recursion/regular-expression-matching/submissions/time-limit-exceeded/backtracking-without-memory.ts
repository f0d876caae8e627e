// time-limit-exceeded: backtracking without memory
function isMatch(s: string, p: string): boolean {
  const match = (i: number, j: number): boolean => {
    if (j === p.length) return i === s.length;
    const first = i < s.length && (p[j] === '.' || p[j] === s[i]);
    if (p[j + 1] === '*') return match(i, j + 2) || (first && match(i + 1, j));
    return first && match(i + 1, j + 1);
  };
  return match(0, 0);
}
