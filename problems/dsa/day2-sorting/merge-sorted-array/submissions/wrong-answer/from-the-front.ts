// wrong-answer: merges from the front and overwrites values of nums1 that are not read yet
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  let i = 0;
  let j = 0;
  let place = 0;
  while (i < m && j < n) {
    if (nums1[i] <= nums2[j]) nums1[place++] = nums1[i++];
    else nums1[place++] = nums2[j++];
  }
  while (i < m) nums1[place++] = nums1[i++];
  while (j < n) nums1[place++] = nums2[j++];
}
