// accepted: searches each letter behind the previous match
const isSubsequence = (s: string, t: string): boolean => {
  let from = 0;
  for (const letter of s) {
    const at = t.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
};
