// time-limit-exceeded: counts all words afresh from every start
function findSubstring(s: string, words: string[]): number[] {
  const size = words[0].length;
  const need = new Map<string, number>();
  for (const word of words) need.set(word, (need.get(word) ?? 0) + 1);
  const result: number[] = [];
  for (let i = 0; i + size * words.length <= s.length; i++) {
    const have = new Map<string, number>();
    let j = 0;
    while (j < words.length) {
      const piece = s.substring(i + j * size, i + (j + 1) * size);
      const count = (have.get(piece) ?? 0) + 1;
      if (count > (need.get(piece) ?? 0)) break;
      have.set(piece, count);
      j++;
    }
    if (j === words.length) result.push(i);
  }
  return result;
}
