// time-limit-exceeded: gives a promise that never settles
function twoSum() {
  return new Promise(() => undefined);
}
