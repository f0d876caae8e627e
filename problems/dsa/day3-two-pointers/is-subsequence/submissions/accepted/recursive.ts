// accepted: one call per letter of t
function isSubsequence(s: string, t: string): boolean {
  if (s.length === 0) return true;
  if (s.length > t.length) return false;
  return isSubsequence(s[0] === t[0] ? s.slice(1) : s, t.slice(1));
}
