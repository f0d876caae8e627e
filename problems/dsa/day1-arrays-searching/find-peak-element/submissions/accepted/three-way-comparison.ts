// accepted: a closed range; the middle is compared with both neighbours, with -Infinity beyond the borders
class Solution {
  findPeakElement(nums: number[]): number {
    const height = (i: number) => (i < 0 || i >= nums.length ? Number.NEGATIVE_INFINITY : nums[i]);
    let first = 0;
    let last = nums.length - 1;
    while (first <= last) {
      const middle = (first + last) >>> 1;
      if (height(middle) < height(middle - 1)) last = middle - 1;
      else if (height(middle) < height(middle + 1)) first = middle + 1;
      else return middle;
    }
    return -1;
  }
}
