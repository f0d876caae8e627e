// wrong-answer: ignores case
function minWindow(s: string, t: string): string {
  const text = s.toLowerCase();
  const missing = new Map<string, number>();
  for (const c of t.toLowerCase()) missing.set(c, (missing.get(c) ?? 0) + 1);
  let uncovered = t.length;
  let left = 0;
  let best = '';
  for (let right = 0; right < text.length; right++) {
    const count = missing.get(text[right]);
    if (count !== undefined) {
      if (count > 0) uncovered--;
      missing.set(text[right], count - 1);
    }
    while (uncovered === 0) {
      if (best === '' || right - left + 1 < best.length) best = s.slice(left, right + 1);
      const back = missing.get(text[left]);
      if (back !== undefined) {
        if (back === 0) uncovered++;
        missing.set(text[left], back + 1);
      }
      left++;
    }
  }
  return best;
}
