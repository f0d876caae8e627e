// run-time-error: declares more than a stack holds
function twoSum() {
  return Math.min(...new Array(1e6).fill(0));
}
