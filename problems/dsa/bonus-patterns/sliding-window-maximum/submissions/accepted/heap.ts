// accepted: a heap of indices by value; what has left the window is removed when it comes to the top, O(n log n)
class Solution {
  maxSlidingWindow(nums: number[], k: number): number[] {
    const heap = new PriorityQueue<number>((a, b) => nums[b] - nums[a]);
    const result: number[] = [];
    for (let i = 0; i < nums.length; i++) {
      heap.enqueue(i);
      if (i < k - 1) continue;
      while (heap.front()! <= i - k) heap.dequeue();
      result.push(nums[heap.front()!]);
    }
    return result;
  }
}
