// accepted: divides the product of the non-zero elements, and counts the zeros
const productExceptSelf = (nums: number[]): number[] => {
  const zeros = nums.filter((num) => num === 0).length;
  const product = nums.reduce((total, num) => (num === 0 ? total : total * num), 1);
  return nums.map((num) => {
    if (zeros > 1) return 0;
    if (zeros === 1) return num === 0 ? product : 0;
    return product / num;
  });
};
