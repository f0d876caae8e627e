// accepted: Manacher's algorithm, linear
const longestPalindrome = (s: string): string => {
  const t = `^#${s.split('').join('#')}#$`;
  const radius: number[] = new Array(t.length).fill(0);
  let center = 0;
  let right = 0;
  let best = 0;
  for (let i = 1; i < t.length - 1; i++) {
    if (i < right) radius[i] = Math.min(right - i, radius[2 * center - i]);
    while (t[i + radius[i] + 1] === t[i - radius[i] - 1]) radius[i]++;
    if (i + radius[i] > right) {
      center = i;
      right = i + radius[i];
    }
    if (radius[i] > radius[best]) best = i;
  }
  const start = (best - radius[best] - 1) / 2;
  return s.slice(start, start + radius[best]);
};
