// wrong-answer: takes every lock
try {
  navigator.locks.request('greenroom', { steal: true }, () => new Promise(() => {})).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
