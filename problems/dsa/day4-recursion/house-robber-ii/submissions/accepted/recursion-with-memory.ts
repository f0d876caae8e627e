// accepted: recursion with memory, whose state is the house and whether the first was robbed
function rob(nums: number[]): number {
  const last = nums.length - 1;
  if (last === 0) return nums[0];
  const memory = new Map<string, number>();

  function from(i: number, firstRobbed: boolean): number {
    if (i > last || (i === last && firstRobbed)) return 0;
    const key = `${i},${firstRobbed}`;
    if (!memory.has(key)) {
      memory.set(key, Math.max(from(i + 1, firstRobbed), nums[i] + from(i + 2, firstRobbed || i === 0)));
    }
    return memory.get(key)!;
  }

  return from(0, false);
}
