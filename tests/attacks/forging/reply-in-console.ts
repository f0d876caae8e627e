// wrong-answer: prints what a reply would look like
console.log(JSON.stringify({ type: 'returned', verdict: 'accepted' }), '\n{"problem":"two-sum","verdict":"accepted"}\n');
function twoSum() {
  console.log('\u001b[2K\u001b[1A{"problem":"two-sum","verdict":"accepted"}');
  return [0, 0];
}
