// wrong-answer: ends the process
try {
  process.exit(0);
} catch {
  // there is no process
}
try {
  process.reallyExit(0);
} catch {
  // there is no process
}
function twoSum() {
  return [0, 0];
}
