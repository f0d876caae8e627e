// run-time-error: Math.min(...nums), too many arguments at 2*10^5 elements
function findMin(nums: number[]): number {
  return Math.min(...nums);
}
