// time-limit-exceeded: shifts the whole rest by one place for every zero
function moveZeroes(nums: number[]): void {
  let end = nums.length;
  for (let i = 0; i < end; ) {
    if (nums[i] !== 0) {
      i++;
      continue;
    }
    for (let j = i; j + 1 < nums.length; j++) {
      const next = nums[j + 1];
      nums[j + 1] = nums[j];
      nums[j] = next;
    }
    end--;
  }
}
