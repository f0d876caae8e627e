// accepted: a heap of prefix sums, O(n log n)
function shortestSubarray(nums: number[], k: number): number {
  const heap: [number, number][] = [];
  const push = (item: [number, number]) => {
    let i = heap.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (heap[parent][0] <= item[0]) break;
      heap[i] = heap[parent];
      i = parent;
    }
    heap[i] = item;
  };
  const pop = () => {
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let i = 0;
    while (true) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
      if (heap[child][0] >= last[0]) break;
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = last;
  };
  let best = nums.length + 1;
  let sum = 0;
  push([0, -1]);
  for (let i = 0; i < nums.length; i++) {
    sum += nums[i];
    while (heap.length && sum - heap[0][0] >= k) {
      best = Math.min(best, i - heap[0][1]);
      pop();
    }
    push([sum, i]);
  }
  return best > nums.length ? -1 : best;
}
