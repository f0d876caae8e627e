// time-limit-exceeded: compares every pair of positions
function isIsomorphic(s: string, t: string): boolean {
  for (let i = 0; i < s.length; i++) {
    for (let j = 0; j < i; j++) {
      if ((s[i] === s[j]) !== (t[i] === t[j])) return false;
    }
  }
  return true;
}
