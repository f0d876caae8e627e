// run-time-error: no base case at n = 0, endless recursion
function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  if (n === 1) return [[from, to]];
  return [...towerOfHanoi(n - 1, from, via, to), [from, to], ...towerOfHanoi(n - 1, via, to, from)];
}
