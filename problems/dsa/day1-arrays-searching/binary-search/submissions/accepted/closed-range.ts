// accepted: a closed range and three-way comparison, ending as soon as the middle is the target
class Solution {
  search(nums: number[], target: number): number {
    let first = 0;
    let last = nums.length - 1;
    while (first <= last) {
      const middle = (first + last) >> 1;
      if (nums[middle] === target) return middle;
      if (nums[middle] < target) first = middle + 1;
      else last = middle - 1;
    }
    return -1;
  }
}
