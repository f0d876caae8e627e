// wrong-answer: prints one line of a hundred million characters
function twoSum() {
  console.log('x'.repeat(1e8));
  return [0, 0];
}
