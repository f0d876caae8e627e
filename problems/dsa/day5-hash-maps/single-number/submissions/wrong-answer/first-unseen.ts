// wrong-answer: gives the first value that was not seen before
function singleNumber(nums: number[]): number {
  const seen = new Set<number>();
  for (const num of nums) {
    if (!seen.has(num)) return num;
    seen.add(num);
  }
  return -1;
}
