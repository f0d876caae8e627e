// wrong-answer: never answers n (the number just above all present ones)
function missingNumber(nums: number[]): number {
  const present = new Set(nums);
  for (let i = 0; i < nums.length; i++) {
    if (!present.has(i)) return i;
  }
  return 0;
}
