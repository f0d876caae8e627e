// wrong-answer: listens for the message that carries the port
try {
  addEventListener('message', ({ ports }) => ports[0]?.postMessage({ type: 'loaded', found: true, parameterCount: 2 }));
} catch {
  // there is no such function
}
function twoSum() {
  return [0, 0];
}
