// time-limit-exceeded: walks through every order of every combination and removes repeats at the end
function combinationSum(candidates: number[], target: number): number[][] {
  const found = new Map<string, number[]>();
  const dfs = (rest: number, path: number[]): void => {
    if (rest < 0) return;
    if (rest === 0) {
      const sorted = [...path].sort((a, b) => a - b);
      found.set(sorted.join(','), sorted);
      return;
    }
    for (const candidate of candidates) dfs(rest - candidate, [...path, candidate]);
  };
  dfs(target, []);
  return [...found.values()];
}
