// time-limit-exceeded: recursion without memory
function numDecodings(s: string): number {
  const from = (i: number): number => {
    if (i === s.length) return 1;
    if (s[i] === '0') return 0;
    let ways = from(i + 1);
    if (i + 1 < s.length && Number(s[i] + s[i + 1]) <= 26) ways += from(i + 2);
    return ways;
  };
  return from(0);
}
