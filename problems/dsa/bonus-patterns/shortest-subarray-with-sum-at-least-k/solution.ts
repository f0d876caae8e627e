/**
 * The queue holds, with rising sums, the prefixes at which a piece may still begin. A prefix is dropped at the back when
 * a later one is not larger, and at the front when it has found its nearest end.
 * @returns the length, or -1 if there is no such piece
 */
export function shortestSubarray(nums: number[], k: number): number {
  const queue: Prefix[] = [{ length: 0, sum: 0 }];
  let front = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [i, value] of nums.entries()) {
    sum += value;
    const end = i + 1;
    for (let first = queue[front]; first && sum - first.sum >= k; first = queue[++front]) {
      shortest = Math.min(shortest, end - first.length);
    }
    while (queue.length > front && (queue.at(-1) as Prefix).sum >= sum) queue.pop();
    queue.push({ length: end, sum });
  }
  return Number.isFinite(shortest) ? shortest : -1;
}

interface Prefix {
  length: number;
  sum: number;
}
