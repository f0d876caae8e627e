// wrong-answer: keeps old counts after a word that is not in the list
function findSubstring(s: string, words: string[]): number[] {
  const size = words[0].length;
  const need = new Map<string, number>();
  for (const word of words) need.set(word, (need.get(word) ?? 0) + 1);
  const result: number[] = [];
  for (let offset = 0; offset < size; offset++) {
    const have = new Map<string, number>();
    let count = 0;
    let left = offset;
    for (let right = offset; right + size <= s.length; right += size) {
      const piece = s.slice(right, right + size);
      if (!need.has(piece)) {
        left = right + size;
        continue;
      }
      have.set(piece, (have.get(piece) ?? 0) + 1);
      count++;
      while (have.get(piece)! > need.get(piece)! && left <= right) {
        const dropped = s.slice(left, left + size);
        have.set(dropped, (have.get(dropped) ?? 0) - 1);
        count--;
        left += size;
      }
      if (count === words.length) result.push(left);
    }
  }
  return result;
}
