// wrong-answer: records the window after the left letter has been dropped, one too short
function minWindow(s: string, t: string): string {
  const missing: Record<string, number> = {};
  for (const c of t) missing[c] = (missing[c] ?? 0) + 1;
  let uncovered = t.length;
  let left = 0;
  let start = -1;
  let length = Infinity;
  for (let right = 0; right < s.length; right++) {
    const c = s[right];
    if (c in missing) {
      if (missing[c] > 0) uncovered--;
      missing[c]--;
    }
    while (uncovered === 0) {
      const d = s[left++];
      if (d in missing) {
        missing[d]++;
        if (missing[d] > 0) uncovered++;
      }
      if (right - left + 1 < length) {
        start = left;
        length = right - left + 1;
      }
    }
  }
  return start < 0 ? '' : s.slice(start, start + length);
}
