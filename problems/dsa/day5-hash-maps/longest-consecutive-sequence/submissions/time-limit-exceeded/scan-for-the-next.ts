// time-limit-exceeded: looks for the next number by a scan of the array
function longestConsecutive(nums: number[]): number {
  const contains = (value: number): boolean => {
    for (let i = 0; i < nums.length; i++) {
      if (nums[i] === value) return true;
    }
    return false;
  };
  let longest = 0;
  for (const num of nums) {
    if (contains(num - 1)) continue;
    let length = 1;
    while (contains(num + length)) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
