// accepted: puts the lists of the two halves together
const towerOfHanoi = (n: number, from: string, to: string, via: string): [string, string][] => {
  if (n === 0) return [];
  return [...towerOfHanoi(n - 1, from, via, to), [from, to], ...towerOfHanoi(n - 1, via, to, from)];
};
