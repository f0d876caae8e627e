// wrong-answer: uses each candidate at most once
function combinationSum(candidates: number[], target: number): number[][] {
  const result: number[][] = [];
  const dfs = (start: number, rest: number, path: number[]): void => {
    if (rest === 0) {
      result.push([...path]);
      return;
    }
    for (let i = start; i < candidates.length; i++) {
      if (candidates[i] > rest) continue;
      path.push(candidates[i]);
      dfs(i + 1, rest - candidates[i], path);
      path.pop();
    }
  };
  dfs(0, target, []);
  return result;
}
