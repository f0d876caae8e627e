// wrong-answer: ignores how often a letter is needed (t = aa)
function minWindow(s: string, t: string): string {
  const need = new Set(t);
  const have = new Map<string, number>();
  let left = 0;
  let best = '';
  for (let right = 0; right < s.length; right++) {
    if (need.has(s[right])) have.set(s[right], (have.get(s[right]) ?? 0) + 1);
    while (have.size === need.size) {
      if (best === '' || right - left + 1 < best.length) best = s.slice(left, right + 1);
      const dropped = s[left++];
      if (have.has(dropped)) {
        have.set(dropped, have.get(dropped)! - 1);
        if (have.get(dropped) === 0) have.delete(dropped);
      }
    }
  }
  return best;
}
