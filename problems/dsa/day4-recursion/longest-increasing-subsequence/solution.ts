/** For each length the smallest last number of an increasing subsequence; each number improves one of them. */
export function lengthOfLIS(nums: number[]): number {
  const smallestLast: number[] = []; // at index k for the length k + 1; strictly ascending
  for (const value of nums) smallestLast[firstAtLeast(smallestLast, value)] = value;
  return smallestLast.length;
}

function firstAtLeast(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
