/**
 * Two passes: the product of everything before each index, then times the product of everything after it.
 * @returns at each index the product of all the other elements
 */
export function productExceptSelf(nums: number[]): number[] {
  const products: number[] = [];
  let before = 1;
  for (const value of nums) {
    products.push(before);
    before *= value;
  }
  let after = 1;
  for (let i = nums.length - 1; i >= 0; i--) {
    products[i] = (products[i] as number) * after || 0; // 0 in place of -0
    after *= nums[i] as number;
  }
  return products;
}
