// wrong-answer: writes the session storage
try {
  sessionStorage.setItem('forged', '1');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
