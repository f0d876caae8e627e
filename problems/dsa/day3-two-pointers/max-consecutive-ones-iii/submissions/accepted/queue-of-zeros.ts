// accepted: a queue of the zeros in the window; the start jumps behind the oldest
const longestOnes = (nums: number[], k: number): number => {
  const zeros: number[] = [];
  let start = 0;
  let best = 0;
  for (let end = 0; end < nums.length; end++) {
    if (nums[end] === 0) zeros.push(end);
    if (zeros.length > k) start = zeros.shift()! + 1;
    best = Math.max(best, end - start + 1);
  }
  return best;
};
