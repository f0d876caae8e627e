// wrong-answer: stops at the first combination
function combinationSum(candidates: number[], target: number): number[][] {
  const path: number[] = [];
  const dfs = (start: number, rest: number): boolean => {
    if (rest === 0) return true;
    for (let i = start; i < candidates.length; i++) {
      if (candidates[i] > rest) continue;
      path.push(candidates[i]);
      if (dfs(i, rest - candidates[i])) return true;
      path.pop();
    }
    return false;
  };
  return dfs(0, target) ? [path] : [];
}
