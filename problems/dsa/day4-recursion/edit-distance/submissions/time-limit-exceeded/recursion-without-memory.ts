// time-limit-exceeded: recursion without memory
function minDistance(word1: string, word2: string): number {
  const distance = (i: number, j: number): number => {
    if (i === word1.length) return word2.length - j;
    if (j === word2.length) return word1.length - i;
    if (word1[i] === word2[j]) return distance(i + 1, j + 1);
    return 1 + Math.min(distance(i + 1, j), distance(i, j + 1), distance(i + 1, j + 1));
  };
  return distance(0, 0);
}
