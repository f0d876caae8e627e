// accepted: a min-heap beside the array, written back element by element
function heapSort(nums: number[]): void {
  const heap: number[] = [];
  for (const value of nums) {
    let i = heap.push(value) - 1;
    while (i > 0 && heap[(i - 1) >> 1] > heap[i]) {
      const parent = (i - 1) >> 1;
      [heap[i], heap[parent]] = [heap[parent], heap[i]];
      i = parent;
    }
  }
  for (let place = 0; place < nums.length; place++) {
    nums[place] = heap[0];
    const last = heap.pop()!;
    if (heap.length === 0) break;
    heap[0] = last;
    let i = 0;
    while (true) {
      let smallest = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < heap.length && heap[child] < heap[smallest]) smallest = child;
      }
      if (smallest === i) break;
      [heap[i], heap[smallest]] = [heap[smallest], heap[i]];
      i = smallest;
    }
  }
}
