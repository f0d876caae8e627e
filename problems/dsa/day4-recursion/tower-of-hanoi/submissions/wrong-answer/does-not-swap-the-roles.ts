// wrong-answer: does not swap the roles of the pegs in the recursive calls, so a larger disc lands on a smaller one
function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  if (n === 0) return [];
  return [...towerOfHanoi(n - 1, from, to, via), [from, to], ...towerOfHanoi(n - 1, from, to, via)];
}
