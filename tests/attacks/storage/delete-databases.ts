// wrong-answer: deletes every database of the site
try {
  indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name)));
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
