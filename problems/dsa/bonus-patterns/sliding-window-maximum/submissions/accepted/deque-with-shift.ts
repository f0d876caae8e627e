// accepted: the textbook deque of indices in a plain array, with shift
const maxSlidingWindow = (nums: number[], k: number): number[] => {
  const result: number[] = [];
  const deque: number[] = [];
  for (let i = 0; i < nums.length; i++) {
    while (deque.length && nums[deque[deque.length - 1]] < nums[i]) deque.pop();
    deque.push(i);
    if (deque[0] === i - k) deque.shift();
    if (i + 1 >= k) result.push(nums[deque[0]]);
  }
  return result;
};
