/**
 * Fills the places from left to right, each with every number that is not used yet.
 * @returns every order of the different numbers `nums` once
 */
export function permute(nums: number[]): number[][] {
  const found: number[][] = [];
  const chosen = new Set<number>(); // a set keeps the order in which its members came

  function fillNextPlace(): void {
    if (chosen.size === nums.length) found.push([...chosen]);
    for (const value of nums) {
      if (chosen.has(value)) continue;
      chosen.add(value);
      fillNextPlace();
      chosen.delete(value);
    }
  }

  fillNextPlace();
  return found;
}
