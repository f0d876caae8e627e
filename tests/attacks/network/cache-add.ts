// wrong-answer: lets the cache fetch
try {
  caches.open('x').then((cache) => cache.add('http://127.0.0.1:__PORT__/cached')).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
