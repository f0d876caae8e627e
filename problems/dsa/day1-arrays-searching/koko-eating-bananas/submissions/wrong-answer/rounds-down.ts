// wrong-answer: rounds the hours of a pile down instead of up
function minEatingSpeed(piles: number[], h: number): number {
  let lo = 1;
  let hi = Math.max(...piles);
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    let hours = 0;
    for (const pile of piles) hours += Math.floor(pile / mid);
    if (hours <= h) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
