// wrong-answer: looks at 31 bits only, so the sign is lost
function singleNumber(nums: number[]): number {
  let result = 0;
  for (let i = 0; i < 31; i++) {
    let count = 0;
    for (const num of nums) if (num & (1 << i)) count++;
    if (count % 3 === 1) result |= 1 << i;
  }
  return result;
}
