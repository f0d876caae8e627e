// accepted, compile-error: uses what strict mode forbids
var octal = 017;
with ({ x: 1 }) x;
const known = new Map<number, number>();
function twoSum(nums: number[], target: number) {
  known.clear();
  for (let i = 0; i < nums.length; i++) {
    if (known.has(target - nums[i])) return [known.get(target - nums[i]), i];
    known.set(nums[i], i);
  }
}
