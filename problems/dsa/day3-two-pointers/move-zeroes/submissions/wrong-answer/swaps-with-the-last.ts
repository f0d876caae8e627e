// wrong-answer: swaps zeros with the last element, which changes the order of the others
function moveZeroes(nums: number[]): void {
  let end = nums.length - 1;
  for (let i = 0; i < end; ) {
    if (nums[i] === 0) {
      nums[i] = nums[end];
      nums[end] = 0;
      end--;
    } else i++;
  }
}
