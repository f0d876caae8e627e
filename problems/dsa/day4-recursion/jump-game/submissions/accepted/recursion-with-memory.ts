// accepted: recursion with memory, the longest jump first
function canJump(nums: number[]): boolean {
  const hopeless = new Set<number>();
  const reaches = (i: number): boolean => {
    if (i >= nums.length - 1) return true;
    if (hopeless.has(i)) return false;
    for (let jump = nums[i]; jump >= 1; jump--) {
      if (reaches(i + jump)) return true;
    }
    hopeless.add(i);
    return false;
  };
  return reaches(0);
}
