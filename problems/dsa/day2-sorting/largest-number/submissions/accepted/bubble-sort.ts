// accepted: bubble sort with the comparison of pairs, quadratic
function largestNumber(nums: number[]): string {
  const parts = nums.map((num) => num.toString());
  for (let i = 0; i < parts.length; i++) {
    for (let j = 0; j + 1 < parts.length - i; j++) {
      if (parts[j] + parts[j + 1] < parts[j + 1] + parts[j]) {
        const part = parts[j];
        parts[j] = parts[j + 1];
        parts[j + 1] = part;
      }
    }
  }
  return parts[0] === '0' ? '0' : parts.join('');
}
