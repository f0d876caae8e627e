// time-limit-exceeded: loops for ever before any test
for (;;);
function twoSum() {}
