// memory-limit-exceeded, time-limit-exceeded, run-time-error: lets one array grow for ever
function twoSum() {
  const kept = [];
  for (;;) kept.push(1.5);
}
