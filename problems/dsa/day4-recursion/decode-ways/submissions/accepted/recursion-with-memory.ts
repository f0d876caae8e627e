// accepted: recursion from the front with memory
function numDecodings(s: string): number {
  const memory = new Map<number, number>();
  const from = (i: number): number => {
    if (i === s.length) return 1;
    if (s[i] === '0') return 0;
    if (memory.has(i)) return memory.get(i)!;
    let ways = from(i + 1);
    if (i < s.length - 1 && (s[i] === '1' || (s[i] === '2' && s[i + 1] <= '6'))) ways += from(i + 2);
    memory.set(i, ways);
    return ways;
  };
  return from(0);
}
