// accepted: prefix sums in an array first, walked from the right
function subarraySum(nums: number[], k: number): number {
  const prefix = [0];
  for (const num of nums) prefix.push(prefix[prefix.length - 1] + num);
  const later = new Map<number, number>();
  let total = 0;
  for (let i = prefix.length - 1; i >= 0; i--) {
    total += later.get(prefix[i] + k) || 0;
    later.set(prefix[i], (later.get(prefix[i]) || 0) + 1);
  }
  return total;
}
