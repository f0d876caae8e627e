// accepted: an array of indices used with shift and pop
const shortestSubarray = (nums: number[], k: number): number => {
  const prefix = [0];
  for (const num of nums) prefix.push(prefix[prefix.length - 1] + num);
  const deque: number[] = [];
  let result = Infinity;
  for (let i = 0; i < prefix.length; i++) {
    while (deque.length && prefix[i] - prefix[deque[0]] >= k) result = Math.min(result, i - deque.shift()!);
    while (deque.length && prefix[i] <= prefix[deque[deque.length - 1]]) deque.pop();
    deque.push(i);
  }
  return result === Infinity ? -1 : result;
};
