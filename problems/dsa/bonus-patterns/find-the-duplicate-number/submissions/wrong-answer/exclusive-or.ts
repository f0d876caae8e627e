// wrong-answer: xor of everything with 1..n, wrong when the value occurs three times or more
function findDuplicate(nums: number[]): number {
  let result = 0;
  for (let i = 0; i < nums.length; i++) {
    result ^= nums[i] ^ i;
  }
  return result;
}
