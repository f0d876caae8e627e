// wrong-answer: leaves a request behind that outlives its worker
try {
  fetch('http://127.0.0.1:__PORT__/keepalive', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' }).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
