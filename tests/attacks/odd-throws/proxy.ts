// run-time-error: throws a proxy that throws in its turn
function twoSum(nums, target) {
  const refuse = () => {
    throw new Error('again');
  };
  throw new Proxy({}, { get: refuse, getPrototypeOf: refuse, ownKeys: refuse, has: refuse });
}
