// accepted: breadth-first over pairs of places; equal letters are stepped over for nothing
const minDistance = (word1: string, word2: string): number => {
  const seen = new Set<number>();
  const width = word2.length + 1;
  let level: [number, number][] = [[0, 0]];
  for (let edits = 0; ; edits++) {
    const next: [number, number][] = [];
    for (let [i, j] of level) {
      while (i < word1.length && j < word2.length && word1[i] === word2[j]) {
        i++;
        j++;
      }
      if (i === word1.length && j === word2.length) return edits;
      const key = i * width + j;
      if (seen.has(key)) continue;
      seen.add(key);
      if (i < word1.length) next.push([i + 1, j]);
      if (j < word2.length) next.push([i, j + 1]);
      if (i < word1.length && j < word2.length) next.push([i + 1, j + 1]);
    }
    level = next;
  }
};
