// accepted: the built-in sort, descending
const findKthLargest = (nums: number[], k: number): number => nums.sort((a, b) => b - a)[k - 1];
