// wrong-answer: several zeros give 00 instead of 0
function largestNumber(nums: number[]): string {
  return nums
    .map(String)
    .sort((a, b) => (a + b > b + a ? -1 : 1))
    .join('');
}
