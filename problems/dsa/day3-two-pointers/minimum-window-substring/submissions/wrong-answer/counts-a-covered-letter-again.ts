// wrong-answer: takes a letter for covered again whenever its count is at least the need, so one letter is counted several times
function minWindow(s: string, t: string): string {
  const need: Record<string, number> = {};
  for (const c of t) need[c] = (need[c] ?? 0) + 1;
  const required = Object.keys(need).length;
  const have: Record<string, number> = {};
  let formed = 0;
  let left = 0;
  let best = '';
  for (let right = 0; right < s.length; right++) {
    const c = s[right];
    have[c] = (have[c] ?? 0) + 1;
    if (c in need && have[c] >= need[c]) formed++;
    while (formed >= required && left <= right) {
      if (best === '' || right - left + 1 < best.length) best = s.slice(left, right + 1);
      const d = s[left++];
      have[d]--;
      if (d in need && have[d] < need[d]) formed--;
    }
  }
  return best;
}
