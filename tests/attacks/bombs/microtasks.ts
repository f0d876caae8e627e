// time-limit-exceeded: queues a microtask from every microtask
function twoSum() {
  return new Promise((resolve) => {
    const again = () => Promise.resolve().then(again);
    again();
  });
}
