// wrong-answer: compares sets of letters, without counts
function checkInclusion(s1: string, s2: string): boolean {
  const need = new Set(s1);
  for (let i = 0; i + s1.length <= s2.length; i++) {
    const have = new Set(s2.slice(i, i + s1.length));
    if (have.size === need.size && [...have].every((c) => need.has(c))) return true;
  }
  return false;
}
