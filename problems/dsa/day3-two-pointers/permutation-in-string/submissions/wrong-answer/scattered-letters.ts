// wrong-answer: accepts the letters of s1 when they are scattered over s2
function checkInclusion(s1: string, s2: string): boolean {
  const counts = new Map<string, number>();
  for (const c of s2) counts.set(c, (counts.get(c) ?? 0) + 1);
  for (const c of s1) {
    const left = counts.get(c) ?? 0;
    if (left === 0) return false;
    counts.set(c, left - 1);
  }
  return true;
}
