// wrong-answer: sends a beacon
try {
  navigator.sendBeacon('http://127.0.0.1:__PORT__/beacon', 'x');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
