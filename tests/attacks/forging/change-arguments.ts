// wrong-answer: changes the array of its arguments
function twoSum() {
  arguments[0] = [0, arguments[1]];
  arguments.length = 0;
  return [0, 1];
}
