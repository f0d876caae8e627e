// accepted: two counters, of the kinds of letters needed and of those that have reached their need
function minWindow(s: string, t: string): string {
  if (t.length > s.length) return '';
  const need = new Map<string, number>();
  for (const c of t) need.set(c, (need.get(c) || 0) + 1);
  const have = new Map<string, number>();
  let formed = 0;
  let best: [number, number] = [-1, Infinity];
  let l = 0;
  for (let r = 0; r < s.length; r++) {
    const c = s[r];
    have.set(c, (have.get(c) || 0) + 1);
    if (need.has(c) && have.get(c) === need.get(c)) formed++;
    while (formed === need.size) {
      if (r - l < best[1] - best[0]) best = [l, r];
      const d = s[l++];
      have.set(d, have.get(d)! - 1);
      if (need.has(d) && have.get(d)! < need.get(d)!) formed--;
    }
  }
  return best[0] < 0 ? '' : s.slice(best[0], best[1] + 1);
}
