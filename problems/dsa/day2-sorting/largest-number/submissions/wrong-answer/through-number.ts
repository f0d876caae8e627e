// wrong-answer: passes the result through Number and loses digits
function largestNumber(nums: number[]): string {
  const text = nums
    .map(String)
    .sort((a, b) => (a + b > b + a ? -1 : 1))
    .join('');
  return Number(text).toString();
}
