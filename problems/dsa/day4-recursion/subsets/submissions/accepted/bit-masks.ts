// accepted: counts in binary, a bit says whether the element is in
function subsets(nums: number[]): number[][] {
  const result: number[][] = [];
  for (let mask = 0; mask < 1 << nums.length; mask++) {
    result.push(nums.filter((_, i) => (mask & (1 << i)) !== 0));
  }
  return result;
}
