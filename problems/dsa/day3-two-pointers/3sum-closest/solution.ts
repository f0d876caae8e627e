/** Fixes the smallest number of the triplet, and closes in on the other two from both ends of what follows it. */
export function threeSumClosest(nums: number[], target: number): number {
  const sorted = nums.toSorted((a, b) => a - b);
  let closest = 0;
  let smallestDistance = Number.POSITIVE_INFINITY;
  for (const [i, first] of sorted.entries()) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = first + (sorted[left] as number) + (sorted[right] as number);
      const distance = Math.abs(sum - target);
      if (distance < smallestDistance) {
        smallestDistance = distance;
        closest = sum;
      }
      if (sum < target) left++;
      else right--;
    }
  }
  return closest;
}
