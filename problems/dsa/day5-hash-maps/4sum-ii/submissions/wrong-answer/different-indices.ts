// wrong-answer: asks for four different indices
function fourSumCount(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): number {
  const pairs = new Map<number, [number, number][]>();
  nums1.forEach((a, i) =>
    nums2.forEach((b, j) => {
      if (i === j) return;
      const list = pairs.get(a + b) ?? [];
      list.push([i, j]);
      pairs.set(a + b, list);
    }),
  );
  let count = 0;
  nums3.forEach((c, k) =>
    nums4.forEach((d, l) => {
      if (k === l) return;
      for (const [i, j] of pairs.get(-c - d) ?? []) {
        if (i !== k && i !== l && j !== k && j !== l) count++;
      }
    }),
  );
  return count;
}
