// wrong-answer: remembers only whether a sum of two occurs, not how often
function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const sums = new Set<number>();
  for (const a of nums1) for (const b of nums2) sums.add(a + b);
  let count = 0;
  for (const c of nums3) {
    for (const d of nums4) {
      if (sums.has(-c - d)) count++;
    }
  }
  return count;
}
