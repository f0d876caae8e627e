// accepted: a binary tree of choices, notes down at its leaves
class Solution {
  subsets(nums: number[]): number[][] {
    const res: number[][] = [];
    const dfs = (i: number, current: number[]): void => {
      if (i === nums.length) {
        res.push(current);
        return;
      }
      dfs(i + 1, current.concat(nums[i]));
      dfs(i + 1, current);
    };
    dfs(0, []);
    return res;
  }
}
