// time-limit-exceeded: shifts the rest of the array for every surplus element
function removeDuplicates(nums: number[]): number {
  let length = nums.length;
  for (let i = 2; i < length; ) {
    if (nums[i] !== nums[i - 2]) {
      i++;
      continue;
    }
    for (let j = i; j + 1 < nums.length; j++) nums[j] = nums[j + 1];
    length--;
  }
  return length;
}
