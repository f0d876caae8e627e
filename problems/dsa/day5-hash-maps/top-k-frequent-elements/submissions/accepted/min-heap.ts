// accepted: a min-heap of the k most frequent; a class
class Solution {
  topKFrequent(nums: number[], k: number): number[] {
    const counts = new Map<number, number>();
    nums.forEach((num) => counts.set(num, (counts.get(num) ?? 0) + 1));
    const heap: [value: number, count: number][] = [];
    for (const entry of counts) {
      if (heap.length < k) {
        heap.push(entry);
        let i = heap.length - 1;
        while (i > 0 && heap[(i - 1) >> 1][1] > heap[i][1]) {
          const parent = (i - 1) >> 1;
          [heap[i], heap[parent]] = [heap[parent], heap[i]];
          i = parent;
        }
      } else if (entry[1] > heap[0][1]) {
        heap[0] = entry;
        let i = 0;
        while (2 * i + 1 < heap.length) {
          let child = 2 * i + 1;
          if (child + 1 < heap.length && heap[child + 1][1] < heap[child][1]) child++;
          if (heap[i][1] <= heap[child][1]) break;
          [heap[i], heap[child]] = [heap[child], heap[i]];
          i = child;
        }
      }
    }
    return heap.map(([value]) => value);
  }
}
