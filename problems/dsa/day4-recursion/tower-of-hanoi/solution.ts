/** @returns the only shortest list of moves, 2^n - 1 of them */
export function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  const moves: [string, string][] = [];

  function moveTower(height: number, source: string, target: string, spare: string): void {
    if (height === 0) return;
    moveTower(height - 1, source, spare, target); // out of the way
    moves.push([source, target]); // the largest disc
    moveTower(height - 1, spare, target, source); // on top of it
  }

  moveTower(n, from, to, via);
  return moves;
}
