// wrong-answer: x* must match at least one x
function isMatch(s: string, p: string): boolean {
  const memory = new Map<string, boolean>();
  const match = (i: number, j: number): boolean => {
    if (j === p.length) return i === s.length;
    const key = `${i},${j}`;
    if (memory.has(key)) return memory.get(key)!;
    const first = i < s.length && (p[j] === '.' || p[j] === s[i]);
    let result: boolean;
    if (p[j + 1] === '*') result = first && (match(i + 1, j) || match(i + 1, j + 2));
    else result = first && match(i + 1, j + 1);
    memory.set(key, result);
    return result;
  };
  return match(0, 0);
}
