// wrong-answer: reports before the first window is full
function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = [];
  const queue: number[] = [];
  for (let i = 0; i < nums.length; i++) {
    while (queue.length > 0 && nums[queue[queue.length - 1]] <= nums[i]) queue.pop();
    queue.push(i);
    if (queue[0] <= i - k) queue.shift();
    result.push(nums[queue[0]]);
  }
  return result;
}
