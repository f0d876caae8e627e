// time-limit-exceeded: awaits for ever
async function twoSum() {
  for (;;) await null;
}
