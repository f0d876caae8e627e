// accepted: blocks of k; a window is the end of one block and the start of the next, whose maxima are known, O(n) space
function maxSlidingWindow(nums: number[], k: number): number[] {
  const n = nums.length;
  const fromBlockStart = new Array<number>(n);
  const toBlockEnd = new Array<number>(n);
  for (let i = 0; i < n; i++) {
    fromBlockStart[i] = i % k === 0 ? nums[i] : Math.max(fromBlockStart[i - 1], nums[i]);
  }
  for (let i = n - 1; i >= 0; i--) {
    toBlockEnd[i] = i === n - 1 || (i + 1) % k === 0 ? nums[i] : Math.max(toBlockEnd[i + 1], nums[i]);
  }
  const maxima: number[] = [];
  for (let start = 0; start + k <= n; start++) maxima.push(Math.max(toBlockEnd[start], fromBlockStart[start + k - 1]));
  return maxima;
}
