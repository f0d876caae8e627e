// accepted: a table of the largest and one of the smallest products, the roles exchanged at negative numbers
const maxProduct = (nums: number[]): number => {
  const largest: number[] = [nums[0]];
  const smallest: number[] = [nums[0]];
  for (let i = 1; i < nums.length; i++) {
    const [high, low] = nums[i] < 0 ? [smallest[i - 1], largest[i - 1]] : [largest[i - 1], smallest[i - 1]];
    largest.push(Math.max(nums[i], high * nums[i]));
    smallest.push(Math.min(nums[i], low * nums[i]));
  }
  return largest.reduce((best, product) => Math.max(best, product));
};
