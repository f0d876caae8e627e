// wrong-answer: appends nums2 and sorts with the default comparator, so -1, 10 and 9 come in text order
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  for (let j = 0; j < n; j++) nums1[m + j] = nums2[j];
  nums1.sort();
}
