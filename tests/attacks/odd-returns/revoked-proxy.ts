// run-time-error: returns a revoked proxy
function twoSum(nums, target) {
  const { proxy, revoke } = Proxy.revocable([0, 0], {});
  revoke();
  return proxy;
}
