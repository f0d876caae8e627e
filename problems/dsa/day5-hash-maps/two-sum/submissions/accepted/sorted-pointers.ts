// accepted: two pointers over the indices sorted by value, O(n log n)
const twoSum = (nums: number[], target: number): number[] => {
  const order = nums.map((_, i) => i).sort((a, b) => nums[a] - nums[b]);
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const sum = nums[order[low]] + nums[order[high]];
    if (sum === target) return [order[high], order[low]];
    if (sum < target) low++;
    else high--;
  }
  return [];
};
