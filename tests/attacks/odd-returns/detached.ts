// wrong-answer, run-time-error: returns a view on a detached buffer
function twoSum(nums, target) {
  const view = new Int32Array([0, 1]);
  if (typeof structuredClone === 'function') {
    try {
      structuredClone(view.buffer, { transfer: [view.buffer] });
    } catch {
      // cannot be detached here
    }
  }
  return view;
}
