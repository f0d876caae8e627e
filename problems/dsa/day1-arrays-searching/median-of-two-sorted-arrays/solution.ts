/**
 * Cuts both arrays so that the parts before the cuts hold the lower half of all elements; the median stands at the cuts.
 * @param nums1 ascending
 * @param nums2 ascending; not both are empty
 */
export function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const [shorter, longer] = nums1.length < nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = shorter.length + longer.length;
  const half = Math.ceil(total / 2); // the size of the lower half, to which the middle element of an odd total belongs
  const fromShorter = countInLowerHalf(shorter, longer, half);
  const fromLonger = half - fromShorter;
  const lower = Math.max(shorter[fromShorter - 1] ?? -Infinity, longer[fromLonger - 1] ?? -Infinity);
  if (total % 2 === 1) return lower;
  const upper = Math.min(shorter[fromShorter] ?? Infinity, longer[fromLonger] ?? Infinity);
  return (lower + upper) / 2;
}

/** How many elements of `shorter` are among the `half` least of both arrays. */
function countInLowerHalf(shorter: number[], longer: number[], half: number): number {
  let low = 0;
  let high = shorter.length;
  while (low < high) {
    const count = Math.floor((low + high) / 2);
    // With `count` elements of the shorter array the longer one gives half - count; is the next of the shorter less than the last of these?
    const isTooFew = (shorter[count] as number) < (longer[half - count - 1] as number);
    if (isTooFew) low = count + 1;
    else high = count;
  }
  return low;
}
