// wrong-answer: opens a WebTransport session over UDP
try {
  new WebTransport('https://127.0.0.1:__UDP__/');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
