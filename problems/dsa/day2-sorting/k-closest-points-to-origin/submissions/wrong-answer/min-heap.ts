// wrong-answer: heap the wrong way round keeps the k farthest
function kClosest(points: number[][], k: number): number[][] {
  const heap: number[][] = []; // the nearest at the root
  const distance = (point: number[]) => point[0] * point[0] + point[1] * point[1];
  const siftDown = () => {
    let i = 0;
    while (true) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && distance(heap[child]) < distance(heap[least])) least = child;
      }
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least], heap[i]];
      i = least;
    }
  };
  for (const point of points) {
    heap.push(point);
    let i = heap.length - 1;
    while (i > 0 && distance(heap[(i - 1) >> 1]) > distance(heap[i])) {
      const parent = (i - 1) >> 1;
      [heap[i], heap[parent]] = [heap[parent], heap[i]];
      i = parent;
    }
    if (heap.length > k) {
      heap[0] = heap.pop()!;
      siftDown();
    }
  }
  return heap;
}
