// wrong-answer: replaces call, apply and bind
Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => [0, 1];
function twoSum() {
  return [0, 0];
}
