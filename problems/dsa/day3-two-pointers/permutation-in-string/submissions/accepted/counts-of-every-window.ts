// accepted: counts every window afresh and stops at the first letter too many, O(n m) of short steps
const checkInclusion = (s1: string, s2: string): boolean => {
  const need = new Array<number>(26).fill(0);
  for (let i = 0; i < s1.length; i++) need[s1.charCodeAt(i) - 97]++;
  for (let start = 0; start + s1.length <= s2.length; start++) {
    const left = need.slice();
    let end = start;
    while (end < start + s1.length && left[s2.charCodeAt(end) - 97] > 0) {
      left[s2.charCodeAt(end) - 97]--;
      end++;
    }
    if (end === start + s1.length) return true;
  }
  return false;
};
