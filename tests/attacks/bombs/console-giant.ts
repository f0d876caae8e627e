// wrong-answer: prints one line of twenty million characters
function twoSum() {
  console.log('x'.repeat(2e7));
  return [0, 0];
}
