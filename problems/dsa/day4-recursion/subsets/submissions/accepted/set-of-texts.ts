// accepted: grows every known subset by every element and keeps what is new
function subsets(nums: number[]): number[][] {
  const seen = new Set<string>();
  const queue: number[][] = [[]];
  for (let head = 0; head < queue.length; head++) {
    for (const num of nums) {
      if (queue[head].includes(num)) continue;
      const next = [...queue[head], num].sort((a, b) => a - b);
      const key = next.join(',');
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
  return queue;
}
