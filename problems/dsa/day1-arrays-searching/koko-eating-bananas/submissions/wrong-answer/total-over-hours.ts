// wrong-answer: divides the total by h, as if one hour could span two piles
function minEatingSpeed(piles: number[], h: number): number {
  const total = piles.reduce((sum, pile) => sum + pile, 0);
  return Math.ceil(total / h);
}
