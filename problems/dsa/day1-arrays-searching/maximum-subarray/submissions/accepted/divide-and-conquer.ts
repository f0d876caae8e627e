// accepted: the best of the left half, of the right half and across the middle
function maxSubArray(nums: number[]): number {
  function solve(left: number, right: number): number {
    if (left === right) return nums[left];
    const middle = (left + right) >> 1;
    let leftBest = -Infinity;
    for (let i = middle, sum = 0; i >= left; i--) {
      sum += nums[i];
      leftBest = Math.max(leftBest, sum);
    }
    let rightBest = -Infinity;
    for (let i = middle + 1, sum = 0; i <= right; i++) {
      sum += nums[i];
      rightBest = Math.max(rightBest, sum);
    }
    return Math.max(leftBest + rightBest, solve(left, middle), solve(middle + 1, right));
  }
  return solve(0, nums.length - 1);
}
