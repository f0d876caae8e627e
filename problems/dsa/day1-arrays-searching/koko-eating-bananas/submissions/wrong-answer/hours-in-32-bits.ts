// wrong-answer: keeps the sum of hours in 32 bits (| 0), which overflows at low speeds
function minEatingSpeed(piles: number[], h: number): number {
  let lo = 1;
  let hi = Math.max(...piles);
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    let hours = 0;
    for (const pile of piles) hours = (hours + Math.ceil(pile / mid)) | 0;
    if (hours <= h) hi = mid - 1;
    else lo = mid + 1;
  }
  return lo;
}
