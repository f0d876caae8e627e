// wrong-answer: deletes the log of submissions by its name
try {
  indexedDB.deleteDatabase('greenroom');
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
