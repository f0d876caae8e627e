// time-limit-exceeded: replaces the timers, and takes its time
globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = () => 0;
globalThis.clearTimeout = () => undefined;
function twoSum() {
  for (;;);
}
