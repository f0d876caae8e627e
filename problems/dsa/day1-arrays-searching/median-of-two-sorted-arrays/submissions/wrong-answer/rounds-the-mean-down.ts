// wrong-answer: rounds the mean of the two middle values down
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const all = [...nums1, ...nums2].sort((a, b) => a - b);
  const middle = all.length >> 1;
  if (all.length % 2 === 1) return all[middle];
  return Math.floor((all[middle - 1] + all[middle]) / 2);
}
