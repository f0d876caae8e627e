/** Meets in the middle: counts the sums of the first two arrays, then looks up the negative of each sum of the other two. */
export function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const timesOfSum = new Map<number, number>();
  for (const first of nums1) {
    for (const second of nums2) timesOfSum.set(first + second, (timesOfSum.get(first + second) ?? 0) + 1);
  }
  let choices = 0;
  for (const third of nums3) {
    for (const fourth of nums4) choices += timesOfSum.get(-third - fourth) ?? 0;
  }
  return choices;
}
