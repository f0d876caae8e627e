// time-limit-exceeded: sets ever more timers
function twoSum() {
  return new Promise(() => {
    const more = () => {
      setTimeout(more, 0);
      setTimeout(more, 0);
    };
    more();
  });
}
