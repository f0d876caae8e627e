// accepted: two maps of counts, then over the sums of one
const countSums = (a: number[], b: number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  a.forEach((x) => b.forEach((y) => counts.set(x + y, (counts.get(x + y) || 0) + 1)));
  return counts;
};

const fourSumCount = (nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number => {
  const left = countSums(nums1, nums2);
  const right = countSums(nums3, nums4);
  let count = 0;
  for (const [sum, times] of left) {
    if (right.has(-sum)) count += times * right.get(-sum)!;
  }
  return count;
};
