// accepted: twice the sum of the different values, minus the sum of all
const singleNumber = (nums: number[]): number => {
  const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
  return 2 * sum(new Set(nums)) - sum(nums);
};
