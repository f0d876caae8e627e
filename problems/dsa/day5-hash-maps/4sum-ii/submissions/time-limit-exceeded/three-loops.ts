// time-limit-exceeded: three nested loops and a look-up in the fourth array
function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const counts = new Map<number, number>();
  for (const d of nums4) counts.set(d, (counts.get(d) ?? 0) + 1);
  let count = 0;
  for (const a of nums1) {
    for (const b of nums2) {
      for (const c of nums3) {
        count += counts.get(-a - b - c) ?? 0;
      }
    }
  }
  return count;
}
