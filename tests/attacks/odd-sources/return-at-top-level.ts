// compile-error, wrong-answer: returns from the function around it
return { entries: [() => [0, 1]] };
function twoSum() {
  return [0, 0];
}
