// wrong-answer: starts a worker from another host
try {
  new Worker('http://127.0.0.1:__PORT__/worker.js');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
