/** Sorts by which of two numbers, written before the other, gives the greater text. */
export function largestNumber(nums: number[]): string {
  const largest = nums
    .map(String)
    .sort((a, b) => (b + a).localeCompare(a + b))
    .join('');
  return largest.startsWith('0') ? '0' : largest;
}
