// wrong-answer: assigns the merged array to the parameter, so the caller's nums1 is unchanged
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  nums1 = [...nums1.slice(0, m), ...nums2].sort((a, b) => a - b);
}
