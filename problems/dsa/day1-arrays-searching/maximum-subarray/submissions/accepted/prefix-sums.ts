// accepted: each prefix sum minus the smallest one before it
const maxSubArray = (nums: number[]): number => {
  let best = -Infinity;
  let sum = 0;
  let smallest = 0;
  for (const num of nums) {
    sum += num;
    best = Math.max(best, sum - smallest);
    smallest = Math.min(smallest, sum);
  }
  return best;
};
