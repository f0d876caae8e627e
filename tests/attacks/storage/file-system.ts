// wrong-answer: opens the private file system
try {
  navigator.storage.getDirectory().then((root) => root.getFileHandle('forged', { create: true })).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
