// wrong-answer: asks the network by XMLHttpRequest
try {
  const request = new XMLHttpRequest();
  request.open('GET', 'http://127.0.0.1:__PORT__/xhr', false);
  request.send();
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
