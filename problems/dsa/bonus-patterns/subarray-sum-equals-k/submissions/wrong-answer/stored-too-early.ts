// wrong-answer: stores the current prefix before looking it up, so k = 0 counts empty pieces
function subarraySum(nums: number[], k: number): number {
  const seen = new Map<number, number>();
  seen.set(0, 1);
  let sum = 0;
  let count = 0;
  for (const num of nums) {
    sum += num;
    seen.set(sum, (seen.get(sum) ?? 0) + 1);
    count += seen.get(sum - k) ?? 0;
  }
  return count;
}
