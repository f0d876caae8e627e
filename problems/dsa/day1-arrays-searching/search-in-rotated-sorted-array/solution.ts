/**
 * Binary search; only the question on which side of the middle the target lies takes the rotation into account.
 * @param nums distinct, ascending, then rotated; not empty
 * @returns the index of `target`, or -1
 */
export function search(nums: number[], target: number): number {
  const first = nums[0] as number;
  let low = 0;
  let high = nums.length - 1; // the target stands from low to high, both included, if it is there at all
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const value = nums[middle] as number;
    if (value === target) return middle;
    if (standsBefore(target, value, first)) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}

/** Whether `a` belongs before `b`, two different numbers, in an ascending array that was rotated to start with `first`. */
function standsBefore(a: number, b: number, first: number): boolean {
  const isInFirstPiece = a >= first;
  const isInSamePiece = isInFirstPiece === b >= first;
  return isInSamePiece ? a < b : isInFirstPiece;
}
