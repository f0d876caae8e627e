// time-limit-exceeded: merges both arrays (batch)
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  const total = nums1.length + nums2.length;
  let i = 0;
  let j = 0;
  let before = 0;
  let current = 0;
  while (i + j <= total >> 1) {
    before = current;
    if (j === nums2.length || (i < nums1.length && nums1[i] <= nums2[j])) current = nums1[i++];
    else current = nums2[j++];
  }
  return total % 2 === 1 ? current : (before + current) / 2;
}
