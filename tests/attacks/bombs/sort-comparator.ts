// time-limit-exceeded: loops in the comparator of a sort
function twoSum(nums) {
  nums.sort(() => {
    for (;;);
  });
  return nums;
}
