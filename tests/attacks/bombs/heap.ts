// memory-limit-exceeded, time-limit-exceeded, run-time-error: keeps ever more objects
function twoSum() {
  const kept = [];
  for (;;) kept.push({ a: kept.length, b: [kept.length] });
}
