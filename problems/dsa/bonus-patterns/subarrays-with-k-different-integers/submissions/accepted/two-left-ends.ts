// accepted: two left ends in one pass
const subarraysWithKDistinct = (nums: number[], k: number): number => {
  class Window {
    counts = new Map<number, number>();
    left = 0;

    add(value: number, limit: number): number {
      this.counts.set(value, (this.counts.get(value) || 0) + 1);
      while (this.counts.size > limit) {
        const first = nums[this.left++];
        const count = this.counts.get(first)! - 1;
        if (count) this.counts.set(first, count);
        else this.counts.delete(first);
      }
      return this.left;
    }
  }
  const wide = new Window();
  const narrow = new Window();
  let total = 0;
  for (const value of nums) total += -wide.add(value, k) + narrow.add(value, k - 1);
  return total;
};
