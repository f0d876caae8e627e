// wrong-answer: navigates away
try {
  location.href = 'http://127.0.0.1:__PORT__/location';
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
