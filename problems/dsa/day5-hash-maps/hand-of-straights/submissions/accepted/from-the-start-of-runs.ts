// accepted: without sorting, from the beginning of each run; a class
class Solution {
  isNStraightHand(hand: number[], groupSize: number): boolean {
    const left = new Map<number, number>();
    for (const card of hand) left.set(card, (left.get(card) ?? 0) + 1);
    for (const card of hand) {
      let start = card;
      while ((left.get(start - 1) ?? 0) > 0) start--;
      for (; start <= card; start++) {
        while ((left.get(start) ?? 0) > 0) {
          for (let next = start; next < start + groupSize; next++) {
            const count = left.get(next) ?? 0;
            if (count === 0) return false;
            left.set(next, count - 1);
          }
        }
      }
    }
    return true;
  }
}
