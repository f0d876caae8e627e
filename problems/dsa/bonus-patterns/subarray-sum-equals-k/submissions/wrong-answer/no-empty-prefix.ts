// wrong-answer: forgets the empty prefix
function subarraySum(nums: number[], k: number): number {
  const seen = new Map<number, number>();
  let sum = 0;
  let count = 0;
  for (const num of nums) {
    sum += num;
    count += seen.get(sum - k) ?? 0;
    seen.set(sum, (seen.get(sum) ?? 0) + 1);
  }
  return count;
}
