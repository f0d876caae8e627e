// wrong-answer, compile-error: puts its answer where the harness looks
var exports = { twoSum: () => [0, 0] };
var twoSum = exports.twoSum;
