// time-limit-exceeded: sorts every window
function checkInclusion(s1: string, s2: string): boolean {
  const sorted = (text: string) => text.split('').sort().join('');
  for (let i = 0; i + s1.length <= s2.length; i++) {
    if (sorted(s2.slice(i, i + s1.length)) === sorted(s1)) return true;
  }
  return false;
}
