/**
 * Each call adds the subsets that begin with what is chosen and go on with elements from `start`.
 * @returns every subset once, its elements in the order of `nums`
 */
export function subsets(nums: number[]): number[][] {
  const found: number[][] = [];
  const chosen: number[] = [];

  function choose(start: number): void {
    found.push([...chosen]);
    for (let i = start; i < nums.length; i++) {
      chosen.push(nums[i] as number);
      choose(i + 1);
      chosen.pop();
    }
  }

  choose(0);
  return found;
}
