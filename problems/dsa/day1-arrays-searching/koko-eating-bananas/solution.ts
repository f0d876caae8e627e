/**
 * Binary search over the speed: what works at some speed works at every higher one.
 * @param piles not empty
 * @param h at least one hour for each pile
 * @returns the least whole number of bananas an hour that empties all piles within `h` hours
 */
export function minEatingSpeed(piles: number[], h: number): number {
  let low = 1; // every speed below low is too slow
  let high = piles.reduce((largest, pile) => Math.max(largest, pile)); // fast enough: an hour for each pile
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (hoursAt(piles, middle) <= h) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hoursAt(piles: number[], speed: number): number {
  return piles.reduce((hours, pile) => hours + Math.ceil(pile / speed), 0);
}
