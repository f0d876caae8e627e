// time-limit-exceeded: counts on from every number, not only from the start of a run
function longestConsecutive(nums: number[]): number {
  const present = new Set(nums);
  let longest = 0;
  for (const num of present) {
    let end = num;
    while (present.has(end)) end++;
    longest = Math.max(longest, end - num);
  }
  return longest;
}
