// wrong-answer: builds a clock of shared memory
if (typeof SharedArrayBuffer === 'function') {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  } catch {
    // refused
  }
}
function twoSum() {
  return [0, 0];
}
