// time-limit-exceeded: reverses every substring
function countSubstrings(s: string): number {
  let count = 0;
  for (let i = 0; i < s.length; i++) {
    for (let j = i + 1; j <= s.length; j++) {
      const text = s.slice(i, j);
      if (text === text.split('').reverse().join('')) count++;
    }
  }
  return count;
}
