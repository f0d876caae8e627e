// accepted: names a source map and a source of its own
const known = new Map<number, number>();
function twoSum(nums: number[], target: number) {
  known.clear();
  for (let i = 0; i < nums.length; i++) {
    if (known.has(target - nums[i])) return [known.get(target - nums[i]), i];
    known.set(nums[i], i);
  }
}
//# sourceURL=greenroom-solution.js
//# sourceMappingURL=http://127.0.0.1:__PORT__/map.json
/*# sourceMappingURL=data:application/json,{} */
