// wrong-answer: counts each kind on its own, so ([)] passes
function isValid(s: string): boolean {
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  for (const c of s) {
    if (c in open) open[c]++;
    else if (--open[partner[c]] < 0) return false;
  }
  return open['('] === 0 && open['['] === 0 && open['{'] === 0;
}
