// wrong-answer: queue of values that drops equal ones and then removes a maximum still in the window
function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = [];
  const queue: number[] = [];
  for (let i = 0; i < nums.length; i++) {
    while (queue.length > 0 && queue[queue.length - 1] <= nums[i]) queue.pop();
    queue.push(nums[i]);
    if (i >= k && nums[i - k] === queue[0]) queue.shift();
    if (i >= k - 1) result.push(queue[0]);
  }
  return result;
}
