// time-limit-exceeded: answers with getters that do the work after the clock
function twoSum(nums, target) {
  const answer = [0, 0];
  Object.defineProperty(answer, 1, {
    enumerable: true,
    get() {
      const end = Date.now() + 3000;
      while (Date.now() < end);
      return 1;
    },
  });
  return answer;
}
