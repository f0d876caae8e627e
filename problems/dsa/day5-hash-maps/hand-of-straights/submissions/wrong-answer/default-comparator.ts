// wrong-answer: sorts with the default comparator, text order
function isNStraightHand(hand: number[], groupSize: number): boolean {
  if (hand.length % groupSize) return false;
  const count = new Map<number, number>();
  for (const card of hand) count.set(card, (count.get(card) ?? 0) + 1);
  for (const card of [...count.keys()].sort()) {
    const groups = count.get(card)!;
    if (groups === 0) continue;
    for (let next = card; next < card + groupSize; next++) {
      const have = count.get(next) ?? 0;
      if (have < groups) return false;
      count.set(next, have - groups);
    }
  }
  return true;
}
