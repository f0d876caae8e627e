// wrong-answer: gives one of the two middle values when the total is even
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const all = [...nums1, ...nums2].sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)];
}
