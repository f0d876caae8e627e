// wrong-answer: gives an unsigned number when the single one is negative
function singleNumber(nums: number[]): number {
  let result = 0;
  for (let i = 0; i < 32; i++) {
    let count = 0;
    for (const num of nums) count += (num >>> i) & 1;
    if (count % 3 === 1) result += 2 ** i;
  }
  return result;
}
