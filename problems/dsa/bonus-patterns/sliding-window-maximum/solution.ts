/**
 * A queue keeps the indices that may still become a maximum: each has a larger value than all that follow it.
 * It lies in a ring of k places; `front` and `back` only count up, their remainder by k is the place.
 */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const maxima: number[] = [];
  const ring = new Int32Array(k);
  let front = 0;
  let back = 0; // the place after the last index
  const valueAt = (place: number) => nums[ring[place % k] as number] as number;

  for (const [i, value] of nums.entries()) {
    if (ring[front % k] === i - k) front++; // it has just left the window
    while (back > front && valueAt(back - 1) <= value) back--;
    ring[back % k] = i;
    back++;
    if (i >= k - 1) maxima.push(valueAt(front));
  }
  return maxima;
}
