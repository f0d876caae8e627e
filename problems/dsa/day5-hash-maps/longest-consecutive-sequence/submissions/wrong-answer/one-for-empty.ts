// wrong-answer: gives 1 for an empty array
function longestConsecutive(nums: number[]): number {
  const present = new Set(nums);
  let longest = 1;
  for (const num of present) {
    if (present.has(num - 1)) continue;
    let length = 1;
    while (present.has(num + length)) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
