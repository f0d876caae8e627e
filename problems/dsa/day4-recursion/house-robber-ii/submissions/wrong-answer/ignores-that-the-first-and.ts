// wrong-answer: ignores that the first and the last house are neighbours
function rob(nums: number[]): number {
  let previous = 0;
  let current = 0;
  for (const money of nums) {
    const next = Math.max(current, previous + money);
    previous = current;
    current = next;
  }
  return current;
}
