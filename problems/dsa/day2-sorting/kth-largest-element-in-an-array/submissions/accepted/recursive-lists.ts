// accepted: quickselect by recursion into new lists, around a random pivot
function findKthLargest(nums: number[], k: number): number {
  const pivot = nums[Math.floor(Math.random() * nums.length)];
  const greater = nums.filter((num) => num > pivot);
  const less = nums.filter((num) => num < pivot);
  const equal = nums.length - greater.length - less.length;
  if (k <= greater.length) return findKthLargest(greater, k);
  if (k > greater.length + equal) return findKthLargest(less, k - greater.length - equal);
  return pivot;
}
