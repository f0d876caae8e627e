// accepted: binary search on a stack of rising prefix sums
class Solution {
  shortestSubarray(nums: number[], k: number): number {
    const stack: { sum: number; index: number }[] = [{ sum: 0, index: 0 }];
    let best = -1;
    let sum = 0;
    for (let end = 1; end <= nums.length; end++) {
      sum += nums[end - 1];
      let low = 0;
      let high = stack.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (stack[mid].sum <= sum - k) low = mid + 1;
        else high = mid;
      }
      if (low > 0) {
        const length = end - stack[low - 1].index;
        if (best === -1 || length < best) best = length;
      }
      while (stack.length && stack[stack.length - 1].sum >= sum) stack.pop();
      stack.push({ sum, index: end });
    }
    return best;
  }
}
