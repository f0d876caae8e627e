// time-limit-exceeded: extends from every start until t is covered
function minWindow(s: string, t: string): string {
  const need = new Array<number>(128).fill(0);
  for (let i = 0; i < t.length; i++) need[t.charCodeAt(i)]++;
  let best = '';
  for (let start = 0; start < s.length; start++) {
    const missing = need.slice();
    let uncovered = t.length;
    for (let end = start; end < s.length; end++) {
      if (missing[s.charCodeAt(end)]-- > 0) uncovered--;
      if (uncovered === 0) {
        if (best === '' || end - start + 1 < best.length) best = s.slice(start, end + 1);
        break;
      }
    }
  }
  return best;
}
