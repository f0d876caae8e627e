// accepted: names its variables in other scripts
const ゑ変数 = new Map<number, number>();
function twoSum(nums: number[], target: number) {
  ゑ変数.clear();
  for (let i = 0; i < nums.length; i++) {
    if (ゑ変数.has(target - nums[i])) return [ゑ変数.get(target - nums[i]), i];
    ゑ変数.set(nums[i], i);
  }
}
const \u{61}bc = '\u2028\u2029';
const π = 3;
