// wrong-answer: returns the last speed that fails instead of the first that works
function minEatingSpeed(piles: number[], h: number): number {
  let lo = 1;
  let hi = Math.max(...piles);
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    const hours = piles.reduce((sum, pile) => sum + Math.ceil(pile / mid), 0);
    if (hours <= h) hi = mid - 1;
    else lo = mid + 1;
  }
  return hi;
}
