// accepted: takes the last element off and puts it in front, k modulo the length times; the engine makes that quick
function rotate(nums: number[], k: number): void {
  const places = k % nums.length;
  for (let i = 0; i < places; i++) nums.unshift(nums.pop()!);
}
