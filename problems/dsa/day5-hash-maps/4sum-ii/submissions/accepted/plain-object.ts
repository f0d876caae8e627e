// accepted: counts in a plain object
function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const sums: { [sum: number]: number } = {};
  for (const a of nums1) {
    for (const b of nums2) {
      sums[a + b] = (sums[a + b] || 0) + 1;
    }
  }
  let count = 0;
  for (const c of nums3) {
    for (const d of nums4) {
      if (sums[-(c + d)]) count += sums[-(c + d)];
    }
  }
  return count;
}
