// wrong-answer: sorts with the default comparator, text order
function longestConsecutive(nums: number[]): number {
  const sorted = [...new Set(nums)].sort();
  let longest = 0;
  let length = 0;
  sorted.forEach((num, i) => {
    length = i > 0 && num === sorted[i - 1] + 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
}
