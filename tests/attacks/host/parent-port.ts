// wrong-answer: speaks to the thread that made it
try {
  require('worker_threads').parentPort.postMessage({ type: 'accepted' });
} catch {
  // there is no require
}
function twoSum() {
  return [0, 0];
}
