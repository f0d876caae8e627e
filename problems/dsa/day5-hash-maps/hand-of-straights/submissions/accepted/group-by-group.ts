// accepted: sorts the hand and takes away one group at a time
function isNStraightHand(hand: number[], groupSize: number): boolean {
  if (hand.length % groupSize !== 0) return false;
  hand.sort((a, b) => a - b);
  const count = new Map<number, number>();
  for (const card of hand) count.set(card, (count.get(card) || 0) + 1);
  for (const card of hand) {
    if (count.get(card) === 0) continue;
    for (let next = card; next < card + groupSize; next++) {
      if (!count.get(next)) return false;
      count.set(next, count.get(next)! - 1);
    }
  }
  return true;
}
