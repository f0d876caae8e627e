// accepted: takes each number's whole run out of the set, to both sides
const longestConsecutive = (nums: number[]): number => {
  const left = new Set<number>(nums);
  let longest = 0;
  for (const num of nums) {
    if (!left.delete(num)) continue;
    let low = num - 1;
    while (left.delete(low)) low--;
    let high = num + 1;
    while (left.delete(high)) high++;
    longest = Math.max(longest, high - low - 1);
  }
  return longest;
};
