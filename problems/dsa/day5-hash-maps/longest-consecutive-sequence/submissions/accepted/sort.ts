// accepted: sorts and skips repeated numbers
function longestConsecutive(nums: number[]): number {
  if (nums.length === 0) return 0;
  nums.sort((a, b) => a - b);
  let longest = 1;
  let length = 1;
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) continue;
    if (nums[i] === nums[i - 1] + 1) length++;
    else length = 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
