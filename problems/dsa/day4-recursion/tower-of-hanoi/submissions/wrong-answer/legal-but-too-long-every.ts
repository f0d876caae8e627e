// wrong-answer: legal but too long, every disc goes by way of the spare peg
function towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
  const moves: [string, string][] = [];
  const move = (height: number, source: string, target: string): void => {
    if (height === 0) return;
    move(height - 1, source, target);
    moves.push([source, via]);
    move(height - 1, target, source);
    moves.push([via, target]);
    move(height - 1, source, target);
  };
  move(n, from, to);
  return moves;
}
