// wrong-answer: deletes every cache
try {
  caches.keys().then((keys) => keys.forEach((key) => caches.delete(key)));
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
