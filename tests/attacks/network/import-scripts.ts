// wrong-answer: loads a script of another host
try {
  importScripts('http://127.0.0.1:__PORT__/script.js');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
