// run-time-error: throws an error with a giant message
function twoSum() {
  throw new Error('x'.repeat(1e7));
}
