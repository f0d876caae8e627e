// accepted: counts how often the current value has come
function removeDuplicates(nums: number[]): number {
  let write = 1;
  let count = 1;
  for (let read = 1; read < nums.length; read++) {
    count = nums[read] === nums[read - 1] ? count + 1 : 1;
    if (count <= 2) nums[write++] = nums[read];
  }
  return write;
}
