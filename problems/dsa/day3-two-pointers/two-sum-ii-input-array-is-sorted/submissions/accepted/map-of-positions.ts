// accepted: a map from value to position, as for an unsorted array; plain JavaScript
var twoSum = function (numbers, target) {
  const seen = {};
  for (let i = 0; i < numbers.length; i++) {
    const partner = seen[target - numbers[i]];
    if (partner !== undefined) return [partner, i + 1];
    seen[numbers[i]] = i + 1;
  }
};
