// wrong-answer: opens an EventSource
try {
  new EventSource('http://127.0.0.1:__PORT__/events');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
