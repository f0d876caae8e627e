// accepted: compares all 26 counts of a window of fixed length
function checkInclusion(s1: string, s2: string): boolean {
  if (s1.length > s2.length) return false;
  const need = new Array(26).fill(0);
  const have = new Array(26).fill(0);
  const code = (text: string, i: number) => text.charCodeAt(i) - 97;
  for (let i = 0; i < s1.length; i++) {
    need[code(s1, i)]++;
    have[code(s2, i)]++;
  }
  for (let i = s1.length; i <= s2.length; i++) {
    if (need.every((count, letter) => count === have[letter])) return true;
    if (i < s2.length) have[code(s2, i)]++;
    have[code(s2, i - s1.length)]--;
  }
  return false;
}
