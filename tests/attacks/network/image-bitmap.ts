// wrong-answer: decodes an image of another host
try {
  new Image().src = 'http://127.0.0.1:__PORT__/image.png';
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
