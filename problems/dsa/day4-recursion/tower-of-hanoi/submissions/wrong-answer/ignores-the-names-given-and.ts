// wrong-answer: ignores the names given and always writes A, B, C
function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  const moves: [string, string][] = [];
  const move = (height: number, source: string, target: string, spare: string): void => {
    if (height === 0) return;
    move(height - 1, source, spare, target);
    moves.push([source, target]);
    move(height - 1, spare, target, source);
  };
  move(n, 'A', 'C', 'B');
  return moves;
}
