// wrong-answer: gives the same combination in several orders
function combinationSum(candidates: number[], target: number): number[][] {
  const result: number[][] = [];
  const dfs = (rest: number, path: number[]): void => {
    if (rest === 0) {
      result.push([...path]);
      return;
    }
    for (const candidate of candidates) {
      if (candidate > rest) continue;
      path.push(candidate);
      dfs(rest - candidate, path);
      path.pop();
    }
  };
  dfs(target, []);
  return result;
}
