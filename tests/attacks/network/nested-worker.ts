// wrong-answer: starts a worker inside the worker, from a blob that asks the network
try {
  const source = new Blob(["fetch('http://127.0.0.1:__PORT__/nested', { mode: 'no-cors' })"]);
  new Worker(URL.createObjectURL(source));
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
