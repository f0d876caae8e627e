// wrong-answer: registers a service worker
try {
  navigator.serviceWorker.register('http://127.0.0.1:__PORT__/sw.js');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
