// accepted: compares each element with the one before it
class Solution {
  removeDuplicates(nums: number[]): number {
    let index = 1;
    for (let i = 1; i < nums.length; i++) {
      if (nums[i] !== nums[i - 1]) {
        nums[index] = nums[i];
        index++;
      }
    }
    return index;
  }
}
