// accepted: heap sort, in place and never quadratic; plain JavaScript in a class
class Solution {
  quickSort(nums) {
    for (let i = (nums.length >> 1) - 1; i >= 0; i--) this.sink(nums, i, nums.length);
    for (let end = nums.length - 1; end > 0; end--) {
      const greatest = nums[0];
      nums[0] = nums[end];
      nums[end] = greatest;
      this.sink(nums, 0, end);
    }
  }

  sink(nums, parent, length) {
    const value = nums[parent];
    for (let child = 2 * parent + 1; child < length; child = 2 * parent + 1) {
      if (child + 1 < length && nums[child + 1] > nums[child]) child++;
      if (nums[child] <= value) break;
      nums[parent] = nums[child];
      parent = child;
    }
    nums[parent] = value;
  }
}
