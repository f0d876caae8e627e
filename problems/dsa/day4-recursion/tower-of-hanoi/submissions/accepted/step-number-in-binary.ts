// accepted: reads each move off the binary form of its number
function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  const pegs = n % 2 === 1 ? [from, via, to] : [from, to, via];
  const moves: [string, string][] = [];
  for (let step = 1; step < 1 << n; step++) {
    moves.push([pegs[(step & (step - 1)) % 3], pegs[((step | (step - 1)) + 1) % 3]]);
  }
  return moves;
}
