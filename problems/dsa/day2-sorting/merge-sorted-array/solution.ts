/** Fills `nums1` from the back, where there is room: always with the greater of the two last elements that are left. */
export function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  let i = m - 1;
  let j = n - 1;
  for (let place = m + n - 1; j >= 0; place--) {
    const first = nums1[i] ?? Number.NEGATIVE_INFINITY; // when nums1 is used up
    const second = nums2[j] as number;
    if (first > second) {
      nums1[place] = first;
      i--;
    } else {
      nums1[place] = second;
      j--;
    }
  }
}
