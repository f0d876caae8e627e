/** A table with a row for each letter of the longer text; only the latest row is kept. */
export function longestCommonSubsequence(text1: string, text2: string): number {
  if (text1.length < text2.length) return longestCommonSubsequence(text2, text1);
  const row = new Array<number>(text2.length + 1).fill(0); // row[j]: for the first j letters of text2
  for (const letter of text1) {
    let diagonal = 0; // the row before, one letter of text2 less
    for (let j = 1; j <= text2.length; j++) {
      const above = row[j] as number;
      row[j] = letter === text2[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return row[text2.length] as number;
}
