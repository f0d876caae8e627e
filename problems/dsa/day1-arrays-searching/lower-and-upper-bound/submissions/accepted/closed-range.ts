// accepted: closed ranges that remember the best index so far
class Solution {
  lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
    return queries.map((q) => [this.bound(nums, q, false), this.bound(nums, q, true)]);
  }

  private bound(nums: number[], q: number, strict: boolean): number {
    let left = 0;
    let right = nums.length - 1;
    let answer = nums.length;
    while (left <= right) {
      const mid = (left + right) >> 1;
      if (strict ? nums[mid] > q : nums[mid] >= q) {
        answer = mid;
        right = mid - 1;
      } else left = mid + 1;
    }
    return answer;
  }
}
