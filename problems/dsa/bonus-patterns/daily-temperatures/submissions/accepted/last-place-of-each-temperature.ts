// accepted: remembers where each temperature comes next, 71 looks a day
function dailyTemperatures(temperatures: number[]): number[] {
  const next: number[] = new Array(101).fill(Infinity);
  const result: number[] = [];
  for (let i = temperatures.length - 1; i >= 0; i--) {
    let nearest = Infinity;
    for (let t = temperatures[i] + 1; t <= 100; t++) nearest = Math.min(nearest, next[t]);
    result[i] = nearest === Infinity ? 0 : nearest - i;
    next[temperatures[i]] = i;
  }
  return result;
}
