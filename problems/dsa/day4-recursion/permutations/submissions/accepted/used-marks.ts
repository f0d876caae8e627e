// accepted: used marks by index
class Solution {
  permute(nums: number[]): number[][] {
    const res: number[][] = [];
    const used: boolean[] = new Array(nums.length).fill(false);
    const dfs = (path: number[]) => {
      if (path.length === nums.length) {
        res.push([...path]);
        return;
      }
      for (let i = 0; i < nums.length; i++) {
        if (used[i]) continue;
        used[i] = true;
        path.push(nums[i]);
        dfs(path);
        path.pop();
        used[i] = false;
      }
    };
    dfs([]);
    return res;
  }
}
