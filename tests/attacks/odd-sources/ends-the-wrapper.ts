// compile-error, wrong-answer, run-time-error: tries to end the function around it
function twoSum() {
  return [0, 0];
}
}.bind(globalThis) })(); (() => { return async function () { return { entries: [() => [0, 1]] };
