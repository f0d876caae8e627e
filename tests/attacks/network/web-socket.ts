// wrong-answer: opens a WebSocket
try {
  new WebSocket('ws://127.0.0.1:__PORT__/socket');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
