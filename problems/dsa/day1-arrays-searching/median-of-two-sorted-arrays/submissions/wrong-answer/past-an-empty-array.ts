// wrong-answer: reads past an empty array and gives NaN
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
  if (nums1.length > nums2.length) return findMedianSortedArrays(nums2, nums1);
  const m = nums1.length;
  const n = nums2.length;
  const half = (m + n + 1) >> 1;
  let lo = 0;
  let hi = m;
  while (lo < hi) {
    const i = (lo + hi) >> 1;
    if (nums1[i] < nums2[half - i - 1]) lo = i + 1;
    else hi = i;
  }
  const i = lo;
  const j = half - lo;
  const left = i === 0 && m > 0 ? nums2[j - 1] : j === 0 ? nums1[i - 1] : Math.max(nums1[i - 1], nums2[j - 1]);
  if ((m + n) % 2 === 1) return left;
  const right = i === m && m > 0 ? nums2[j] : j === n ? nums1[i] : Math.min(nums1[i], nums2[j]);
  return (left + right) / 2;
}
