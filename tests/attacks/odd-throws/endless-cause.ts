// run-time-error: throws an error that is its own cause
function twoSum(nums, target) {
  const error = new Error('round');
  error.cause = error;
  error.errors = [error];
  throw error;
}
