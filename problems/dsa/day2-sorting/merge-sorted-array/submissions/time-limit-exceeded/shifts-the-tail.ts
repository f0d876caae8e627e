// time-limit-exceeded: shifts the tail of nums1 by one place for every element of nums2
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  for (let j = 0; j < n; j++) {
    let place = m + j;
    while (place > 0 && nums1[place - 1] > nums2[j]) {
      nums1[place] = nums1[place - 1];
      place--;
    }
    nums1[place] = nums2[j];
  }
}
