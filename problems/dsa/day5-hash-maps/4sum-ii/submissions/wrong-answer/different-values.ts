// wrong-answer: counts different value tuples once
function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const [a, b, c, d] = [nums1, nums2, nums3, nums4].map((nums) => [...new Set(nums)]);
  const sums = new Map<number, number>();
  for (const x of a) for (const y of b) sums.set(x + y, (sums.get(x + y) ?? 0) + 1);
  let count = 0;
  for (const x of c) for (const y of d) count += sums.get(-x - y) ?? 0;
  return count;
}
