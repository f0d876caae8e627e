// accepted: a window for each remainder, emptied at a foreign word
function findSubstring(s: string, words: string[]): number[] {
  const result: number[] = [];
  const size = words[0].length;
  const need = new Map<string, number>();
  for (const word of words) need.set(word, (need.get(word) || 0) + 1);
  for (let offset = 0; offset < size; offset++) {
    let left = offset;
    let count = 0;
    let have = new Map<string, number>();
    for (let right = offset; right + size <= s.length; right += size) {
      const word = s.substring(right, right + size);
      if (!need.has(word)) {
        have = new Map();
        count = 0;
        left = right + size;
        continue;
      }
      have.set(word, (have.get(word) || 0) + 1);
      count++;
      while (have.get(word)! > need.get(word)!) {
        const dropped = s.substring(left, left + size);
        have.set(dropped, have.get(dropped)! - 1);
        count--;
        left += size;
      }
      if (count === words.length) result.push(left);
    }
  }
  return result;
}
