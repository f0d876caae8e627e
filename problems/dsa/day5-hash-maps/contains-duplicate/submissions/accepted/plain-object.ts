// accepted: the keys of a plain object; a class
class Solution {
  containsDuplicate(nums: number[]): boolean {
    const seen: { [value: number]: boolean } = {};
    for (let i = 0; i < nums.length; i++) {
      if (seen[nums[i]]) return true;
      seen[nums[i]] = true;
    }
    return false;
  }
}
