/** The smallest card left can only begin a group, so nothing is left to choose. */
export function isNStraightHand(hand: number[], groupSize: number): boolean {
  const left = new Map<number, number>();
  for (const card of hand) left.set(card, (left.get(card) ?? 0) + 1);

  const ascending = [...left.keys()].sort((a, b) => a - b);
  for (const first of ascending) {
    const groups = left.get(first) as number;
    if (groups === 0) continue;
    for (let card = first; card < first + groupSize; card++) {
      const count = left.get(card) ?? 0;
      if (count < groups) return false;
      left.set(card, count - groups);
    }
  }
  return true;
}
