// wrong-answer: writes an accepted submission into the log
try {
  const opening = indexedDB.open('greenroom');
  opening.onsuccess = () => {
    opening.result.transaction('submissions', 'readwrite').objectStore('submissions').put({ id: 'forged', slug: 'two-sum', verdict: { verdict: 'accepted' } });
  };
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
