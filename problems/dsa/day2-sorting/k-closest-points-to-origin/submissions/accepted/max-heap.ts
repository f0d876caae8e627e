// accepted: a max-heap of the k nearest
function kClosest(points: number[][], k: number): number[][] {
  const heap: number[][] = [];
  const distance = (i: number) => heap[i][0] ** 2 + heap[i][1] ** 2;
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j], heap[i]];
  };
  for (const point of points) {
    heap.push(point);
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (distance(parent) >= distance(i)) break;
      swap(parent, i);
      i = parent;
    }
    if (heap.length <= k) continue;
    swap(0, heap.length - 1);
    heap.pop();
    for (let i = 0; ; ) {
      let farthest = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && distance(child) > distance(farthest)) farthest = child;
      }
      if (farthest === i) break;
      swap(farthest, i);
      i = farthest;
    }
  }
  return heap;
}
