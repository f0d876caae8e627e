// time-limit-exceeded: stops every clock, and takes its time
performance.now = () => 0;
Date.now = () => 0;
Date.prototype.getTime = () => 0;
function twoSum() {
  for (;;);
}
