// accepted: one window and the number of elements that could be left out at its start
function subarraysWithKDistinct(nums: number[], k: number): number {
  const counts: number[] = new Array(nums.length + 1).fill(0);
  let distinct = 0;
  let left = 0;
  let slack = 0;
  let result = 0;
  for (let right = 0; right < nums.length; right++) {
    if (counts[nums[right]]++ === 0) distinct++;
    if (distinct > k) {
      counts[nums[left++]]--;
      distinct--;
      slack = 0;
    }
    if (distinct === k) {
      while (counts[nums[left]] > 1) {
        counts[nums[left++]]--;
        slack++;
      }
      result += slack + 1;
    }
  }
  return result;
}
