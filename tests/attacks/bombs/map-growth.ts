// memory-limit-exceeded, time-limit-exceeded, run-time-error: lets a map grow for ever
function twoSum() {
  const map = new Map();
  for (let i = 0; ; i++) map.set(i, i);
}
