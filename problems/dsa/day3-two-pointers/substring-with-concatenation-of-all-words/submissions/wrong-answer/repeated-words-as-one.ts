// wrong-answer: takes repeated words for one
function findSubstring(s: string, words: string[]): number[] {
  const size = words[0].length;
  const wanted = new Set(words);
  const result: number[] = [];
  for (let i = 0; i + size * words.length <= s.length; i++) {
    const seen = new Set<string>();
    for (let j = 0; j < words.length; j++) {
      const piece = s.slice(i + j * size, i + (j + 1) * size);
      if (!wanted.has(piece)) break;
      seen.add(piece);
    }
    if (seen.size === wanted.size) result.push(i);
  }
  return result;
}
