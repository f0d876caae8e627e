// memory-limit-exceeded, time-limit-exceeded, run-time-error: fills ever more typed arrays
function twoSum() {
  const kept = [];
  for (;;) kept.push(new Uint8Array(2 ** 24).fill(1));
}
