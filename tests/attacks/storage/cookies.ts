// wrong-answer: sets a cookie
try {
  document.cookie = 'forged=1';
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
