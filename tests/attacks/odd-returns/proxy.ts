// wrong-answer: returns a proxy that counts its reads
function twoSum(nums, target) {
  return new Proxy([0, 0], { get: (array, key) => Reflect.get(array, key) });
}
