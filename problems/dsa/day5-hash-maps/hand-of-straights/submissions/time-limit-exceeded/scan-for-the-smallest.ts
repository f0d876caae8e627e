// time-limit-exceeded: searches the smallest card left by a scan for every group
function isNStraightHand(hand: number[], groupSize: number): boolean {
  if (hand.length % groupSize !== 0) return false;
  const left = new Map<number, number>();
  for (const card of hand) left.set(card, (left.get(card) ?? 0) + 1);
  for (let group = 0; group < hand.length / groupSize; group++) {
    let smallest = Number.POSITIVE_INFINITY;
    for (const [card, count] of left) {
      if (count > 0 && card < smallest) smallest = card;
    }
    for (let card = smallest; card < smallest + groupSize; card++) {
      const count = left.get(card) ?? 0;
      if (count === 0) return false;
      left.set(card, count - 1);
    }
  }
  return true;
}
