// accepted: once the target is reached the window never grows again
class Solution {
  minSubArrayLen(target: number, nums: number[]): number {
    let sum = 0;
    let left = 0;
    let found = false;
    for (let right = 0; right < nums.length; right++) {
      sum += nums[right];
      if (found) sum -= nums[left++];
      while (sum >= target) {
        found = true;
        sum -= nums[left++];
      }
    }
    return found ? nums.length - left + 1 : 0;
  }
}
