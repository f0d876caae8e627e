// wrong-answer: accepts when only the beginning of s matches
function isMatch(s: string, p: string): boolean {
  const memory = new Map<string, boolean>();
  const match = (i: number, j: number): boolean => {
    if (j === p.length) return true;
    const key = `${i},${j}`;
    if (memory.has(key)) return memory.get(key)!;
    const first = i < s.length && (p[j] === '.' || p[j] === s[i]);
    const result = p[j + 1] === '*' ? match(i, j + 2) || (first && match(i + 1, j)) : first && match(i + 1, j + 1);
    memory.set(key, result);
    return result;
  };
  return match(0, 0);
}
