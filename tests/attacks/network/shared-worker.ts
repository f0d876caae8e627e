// wrong-answer: starts a shared worker from another host
try {
  new SharedWorker('http://127.0.0.1:__PORT__/shared.js');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
