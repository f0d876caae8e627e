// wrong-answer: keeps numbers whose count fell to 0, so the number of different ones never falls
function subarraysWithKDistinct(nums: number[], k: number): number {
  function atMost(limit: number): number {
    const counts = new Map<number, number>();
    let left = 0;
    let result = 0;
    for (let right = 0; right < nums.length; right++) {
      counts.set(nums[right], (counts.get(nums[right]) ?? 0) + 1);
      while (counts.size > limit && left <= right) {
        counts.set(nums[left], counts.get(nums[left])! - 1);
        left++;
      }
      result += right - left + 1;
    }
    return result;
  }
  return atMost(k) - atMost(k - 1);
}
