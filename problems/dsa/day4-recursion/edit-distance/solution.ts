/** A table with a row for each letter of the longer word; only the latest row is kept. */
export function minDistance(word1: string, word2: string): number {
  if (word1.length < word2.length) return minDistance(word2, word1);
  const row = Array.from({ length: word2.length + 1 }, (_, j) => j); // row[j]: to the first j letters of word2
  for (let i = 1; i <= word1.length; i++) {
    let diagonal = i - 1; // the row before, one letter of word2 less
    row[0] = i;
    for (let j = 1; j <= word2.length; j++) {
      const above = row[j] as number;
      const left = row[j - 1] as number;
      row[j] = word1[i - 1] === word2[j - 1] ? diagonal : 1 + Math.min(diagonal, above, left);
      diagonal = above;
    }
  }
  return row[word2.length] as number;
}
