// wrong-answer: gives the place where slow and fast meet instead of the entrance of the cycle
function findDuplicate(nums: number[]): number {
  let slow = 0;
  let fast = 0;
  do {
    slow = nums[slow];
    fast = nums[nums[fast]];
  } while (slow !== fast);
  return slow;
}
