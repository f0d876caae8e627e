// wrong-answer: counts one piece per right end
function subarraysWithKDistinct(nums: number[], k: number): number {
  const counts = new Map<number, number>();
  let left = 0;
  let result = 0;
  for (let right = 0; right < nums.length; right++) {
    counts.set(nums[right], (counts.get(nums[right]) ?? 0) + 1);
    while (counts.size > k) {
      const count = counts.get(nums[left])! - 1;
      if (count === 0) counts.delete(nums[left]);
      else counts.set(nums[left], count);
      left++;
    }
    if (counts.size === k) result++;
  }
  return result;
}
