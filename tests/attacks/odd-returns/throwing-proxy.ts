// run-time-error: returns a proxy that throws at every touch
function twoSum(nums, target) {
  const refuse = () => {
    throw new Error('touched');
  };
  return new Proxy([0, 0], { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse });
}
