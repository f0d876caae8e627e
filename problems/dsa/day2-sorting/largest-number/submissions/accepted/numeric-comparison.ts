// accepted: compares the joined pairs as bigints; the zeros go by BigInt; plain JavaScript
var largestNumber = function (nums) {
  nums.sort((a, b) => {
    const left = BigInt(`${a}${b}`);
    const right = BigInt(`${b}${a}`);
    return left > right ? -1 : left < right ? 1 : 0;
  });
  return BigInt(nums.join('')).toString();
};
