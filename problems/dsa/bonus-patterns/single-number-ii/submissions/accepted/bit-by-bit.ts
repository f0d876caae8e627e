// accepted: counts each of the 32 bits
function singleNumber(nums: number[]): number {
  let result = 0;
  for (let i = 0; i < 32; i++) {
    let count = 0;
    for (const num of nums) count += (num >> i) & 1;
    if (count % 3) result |= 1 << i;
  }
  return result;
}
