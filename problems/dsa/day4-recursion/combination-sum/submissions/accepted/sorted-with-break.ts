// accepted: sorts first, then leaves the loop at the first candidate that is too large
class Solution {
  combinationSum(candidates: number[], target: number): number[][] {
    candidates.sort((a, b) => a - b);
    const res: number[][] = [];
    const search = (start: number, rest: number, path: number[]): void => {
      if (rest === 0) {
        res.push(path);
        return;
      }
      for (let i = start; i < candidates.length; i++) {
        if (candidates[i] > rest) break;
        search(i, rest - candidates[i], path.concat(candidates[i]));
      }
    };
    search(0, target, []);
    return res;
  }
}
