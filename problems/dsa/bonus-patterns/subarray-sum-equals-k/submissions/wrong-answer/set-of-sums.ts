// wrong-answer: remembers that a prefix sum occurred but not how often
function subarraySum(nums: number[], k: number): number {
  const seen = new Set<number>([0]);
  let sum = 0;
  let count = 0;
  for (const num of nums) {
    sum += num;
    if (seen.has(sum - k)) count++;
    seen.add(sum);
  }
  return count;
}
