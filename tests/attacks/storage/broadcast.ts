// wrong-answer: speaks to the other tabs of the site
try {
  new BroadcastChannel('greenroom').postMessage({ type: 'accepted' });
  new BroadcastChannel('dexie-txcommitted').postMessage({});
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
