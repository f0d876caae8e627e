// accepted: Manacher's algorithm, linear
const countSubstrings = (s: string): number => {
  const t = `^#${s.split('').join('#')}#$`;
  const radius: number[] = new Array(t.length).fill(0);
  let center = 0;
  let right = 0;
  let count = 0;
  for (let i = 1; i < t.length - 1; i++) {
    if (i < right) radius[i] = Math.min(right - i, radius[2 * center - i]);
    while (t[i + radius[i] + 1] === t[i - radius[i] - 1]) radius[i]++;
    if (i + radius[i] > right) {
      center = i;
      right = i + radius[i];
    }
    count += Math.ceil(radius[i] / 2);
  }
  return count;
};
