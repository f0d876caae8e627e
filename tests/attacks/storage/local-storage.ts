// wrong-answer: clears the local storage
try {
  localStorage.clear();
  localStorage.setItem('forged', '1');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
