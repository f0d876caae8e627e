// wrong-answer: maps one way only, so two letters may share an image (badc, baba)
function isIsomorphic(s: string, t: string): boolean {
  const map = new Map<string, string>();
  for (let i = 0; i < s.length; i++) {
    if (!map.has(s[i])) map.set(s[i], t[i]);
    else if (map.get(s[i]) !== t[i]) return false;
  }
  return true;
}
