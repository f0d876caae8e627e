// accepted: holds what would end a script, and a comment of HTML
const texts = ['</script>', '<!--', '-->', ']]>', '<script>', `${'</scr'}ipt>`];
const known = new Map<number, number>();
function twoSum(nums: number[], target: number) {
  known.clear();
  for (let i = 0; i < nums.length; i++) {
    if (known.has(target - nums[i])) return [known.get(target - nums[i]), i];
    known.set(nums[i], i);
  }
}
