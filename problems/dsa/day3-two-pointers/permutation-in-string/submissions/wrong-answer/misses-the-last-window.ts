// wrong-answer: leaves the loop before the last window is compared
function checkInclusion(s1: string, s2: string): boolean {
  if (s1.length > s2.length) return false;
  const counts = new Array(26).fill(0);
  for (let i = 0; i < s1.length; i++) {
    counts[s1.charCodeAt(i) - 97]++;
    counts[s2.charCodeAt(i) - 97]--;
  }
  for (let i = s1.length; i < s2.length; i++) {
    if (counts.every((count) => count === 0)) return true;
    counts[s2.charCodeAt(i) - 97]--;
    counts[s2.charCodeAt(i - s1.length) - 97]++;
  }
  return false;
}
