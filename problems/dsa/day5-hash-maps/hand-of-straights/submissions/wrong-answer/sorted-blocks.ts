// wrong-answer: cuts the sorted hand into blocks, wrong with repeated cards
function isNStraightHand(hand: number[], groupSize: number): boolean {
  if (hand.length % groupSize !== 0) return false;
  hand.sort((a, b) => a - b);
  for (let i = 0; i < hand.length; i += groupSize) {
    for (let j = i + 1; j < i + groupSize; j++) {
      if (hand[j] !== hand[j - 1] + 1) return false;
    }
  }
  return true;
}
