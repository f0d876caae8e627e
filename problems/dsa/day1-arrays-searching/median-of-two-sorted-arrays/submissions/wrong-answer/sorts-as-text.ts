// wrong-answer: joins and sorts with the default comparator (text order)
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const all = nums1.concat(nums2).sort();
  const middle = all.length >> 1;
  return all.length % 2 === 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}
