// accepted: two passes, each of which moves one colour to the front; returns the array as well
const sortColors = (nums: number[]): number[] => {
  let place = 0;
  for (const colour of [0, 1]) {
    for (let i = place; i < nums.length; i++) {
      if (nums[i] === colour) {
        [nums[i], nums[place]] = [nums[place], nums[i]];
        place++;
      }
    }
  }
  return nums;
};
