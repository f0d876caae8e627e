// wrong-answer: navigates the page around the frame
try {
  (self.top ?? self.parent).location = 'http://127.0.0.1:__PORT__/top';
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
