// accepted: recursion with memory, with a text as the key
function minDistance(word1: string, word2: string): number {
  const memory = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i < 0) return j + 1;
    if (j < 0) return i + 1;
    const key = i + ',' + j;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const edits =
      word1[i] === word2[j] ? distance(i - 1, j - 1) : 1 + Math.min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1));
    memory.set(key, edits);
    return edits;
  };
  return distance(word1.length - 1, word2.length - 1);
}
