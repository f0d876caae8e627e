// wrong-answer: asks the network by fetch
try {
  fetch('http://127.0.0.1:__PORT__/fetch', { mode: 'no-cors' }).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
