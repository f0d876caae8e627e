/**
 * Puts each value v from 1 to n at index v - 1, as far as there is one; the first index that holds another value tells the answer.
 * @param nums its order is changed
 */
export function firstMissingPositive(nums: number[]): number {
  for (let i = 0; i < nums.length; i++) putHome(nums, i);
  const gap = nums.findIndex((value, i) => value !== i + 1);
  return gap === -1 ? nums.length + 1 : gap + 1;
}

/** Exchanges what stands at `i` with what stands at its home, until it has none or its home holds its value already. */
function putHome(nums: number[], i: number): void {
  let value = nums[i] as number;
  while (value >= 1 && value <= nums.length && nums[value - 1] !== value) {
    const displaced = nums[value - 1] as number;
    nums[value - 1] = value;
    nums[i] = displaced;
    value = displaced;
  }
}
