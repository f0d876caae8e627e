// wrong-answer: gives the k-th smallest
function findKthLargest(nums: number[], k: number): number {
  return nums.sort((a, b) => a - b)[k - 1];
}
