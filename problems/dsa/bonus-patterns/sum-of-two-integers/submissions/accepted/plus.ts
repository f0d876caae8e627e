// accepted: the operator that one should not use; the tests cannot see it
var getSum = function (a, b) {
  return a + b;
};
