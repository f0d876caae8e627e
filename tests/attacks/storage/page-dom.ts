// wrong-answer: looks for the page around the frame
try {
  (self.parent ?? self).document.body.innerHTML = '<h1>forged</h1>';
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
