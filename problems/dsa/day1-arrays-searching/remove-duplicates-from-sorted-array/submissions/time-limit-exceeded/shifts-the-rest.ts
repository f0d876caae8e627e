// time-limit-exceeded: removes every repeat by shifting the rest of the array, quadratic
function removeDuplicates(nums: number[]): number {
  let length = nums.length;
  let i = 1;
  while (i < length) {
    if (nums[i] !== nums[i - 1]) {
      i++;
      continue;
    }
    for (let j = i; j < length - 1; j++) {
      const next = nums[j + 1];
      nums[j + 1] = nums[j];
      nums[j] = next;
    }
    length--;
  }
  return length;
}
