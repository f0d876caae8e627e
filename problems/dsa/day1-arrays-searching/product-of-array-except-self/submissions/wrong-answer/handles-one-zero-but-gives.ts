// wrong-answer: handles one zero but gives a non-zero product when two zeros are present
function productExceptSelf(nums: number[]): number[] {
  let product = 1;
  let hasZero = false;
  for (const value of nums) {
    if (value === 0) hasZero = true;
    else product *= value;
  }
  return nums.map((value) => {
    if (hasZero) return value === 0 ? product : 0;
    return product / value;
  });
}
