// wrong-answer: checks only that the group size divides the number of cards
function isNStraightHand(hand: number[], groupSize: number): boolean {
  return hand.length % groupSize === 0;
}
