/** For each remainder of the start by the length of a word, a window slides over the pieces of s. */
export function findSubstring(s: string, words: string[]): number[] {
  const wordLength = (words[0] as string).length;
  return Array.from({ length: wordLength }, (_, offset) => startsFrom(offset, s, words)).flat();
}

/** The window never has a word more often than the list; once it has as many words, it has the same ones. */
function startsFrom(offset: number, s: string, words: string[]): number[] {
  const wordLength = (words[0] as string).length;
  const pieceAt = (index: number) => s.slice(index, index + wordLength);
  const missing = new Map<string, number>();
  for (const word of words) add(missing, word, 1);
  const starts: number[] = [];
  let start = offset;
  for (let end = offset + wordLength; end <= s.length; end += wordLength) {
    const piece = pieceAt(end - wordLength);
    add(missing, piece, -1);
    // A piece that is no word empties the window: it drops itself last.
    for (; (missing.get(piece) as number) < 0; start += wordLength) add(missing, pieceAt(start), 1);
    if (end - start === wordLength * words.length) starts.push(start);
  }
  return starts;
}

function add(counts: Map<string, number>, word: string, change: number): void {
  counts.set(word, (counts.get(word) ?? 0) + change);
}
