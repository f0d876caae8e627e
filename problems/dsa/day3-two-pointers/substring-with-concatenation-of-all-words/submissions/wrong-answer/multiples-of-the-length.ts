// wrong-answer: tries only starts that are multiples of the word length
function findSubstring(s: string, words: string[]): number[] {
  const size = words[0].length;
  const need = new Map<string, number>();
  for (const word of words) need.set(word, (need.get(word) ?? 0) + 1);
  const result: number[] = [];
  for (let i = 0; i + size * words.length <= s.length; i += size) {
    const left = new Map(need);
    let j = 0;
    while (j < words.length) {
      const piece = s.slice(i + j * size, i + (j + 1) * size);
      if (!left.get(piece)) break;
      left.set(piece, left.get(piece)! - 1);
      j++;
    }
    if (j === words.length) result.push(i);
  }
  return result;
}
