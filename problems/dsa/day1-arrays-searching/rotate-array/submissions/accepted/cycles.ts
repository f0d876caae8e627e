// accepted: follows each cycle of places
class Solution {
  rotate(nums: number[], k: number): void {
    const n = nums.length;
    let moved = 0;
    for (let start = 0; moved < n; start++) {
      let index = start;
      let value = nums[start];
      do {
        index = (index + k) % n;
        [nums[index], value] = [value, nums[index]];
        moved++;
      } while (index !== start);
    }
  }
}
