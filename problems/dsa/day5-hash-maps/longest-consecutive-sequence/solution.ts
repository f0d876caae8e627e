/** Counts on only from numbers without a predecessor, so that every number is passed once. */
export function longestConsecutive(nums: number[]): number {
  const present = new Set(nums);
  let longest = 0;
  for (const start of present) {
    if (present.has(start - 1)) continue;
    let end = start;
    while (present.has(end)) end++;
    longest = Math.max(longest, end - start);
  }
  return longest;
}
