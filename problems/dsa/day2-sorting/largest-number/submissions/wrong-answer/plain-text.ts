// wrong-answer: sorts by plain text, descending, so 3 and 30 give 303
function largestNumber(nums: number[]): string {
  const text = nums.map(String).sort().reverse().join('');
  return text[0] === '0' ? '0' : text;
}
