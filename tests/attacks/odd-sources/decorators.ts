// accepted: decorates a class
function log(value: any, context?: any) {
  return value;
}
@log
class A {}
const known = new Map<number, number>();
function twoSum(nums: number[], target: number) {
  known.clear();
  for (let i = 0; i < nums.length; i++) {
    if (known.has(target - nums[i])) return [known.get(target - nums[i]), i];
    known.set(nums[i], i);
  }
}
