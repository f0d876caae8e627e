// wrong-answer: counts positions that differ
function minDistance(word1: string, word2: string): number {
  let edits = 0;
  for (let i = 0; i < Math.max(word1.length, word2.length); i++) {
    if (word1[i] !== word2[i]) edits++;
  }
  return edits;
}
