/**
 * Read as links from place i to place nums[i], the path from 0 runs into a cycle, and two links lead to the place
 * where it enters: the repeated value. Floyd's two pointers find that place.
 */
export function findDuplicate(nums: number[]): number {
  const next = (place: number) => nums[place] as number;

  let slow = next(0);
  let fast = next(next(0));
  while (slow !== fast) {
    slow = next(slow);
    fast = next(next(fast));
  }

  let fromStart = 0;
  while (fromStart !== slow) {
    fromStart = next(fromStart);
    slow = next(slow);
  }
  return slow;
}
