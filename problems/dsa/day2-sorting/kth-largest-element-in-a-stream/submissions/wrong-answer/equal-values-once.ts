// wrong-answer: counts equal values once
class KthLargest {
  private values: number[];

  constructor(
    private k: number,
    nums: number[],
  ) {
    this.values = [...new Set(nums)].sort((a, b) => b - a);
  }

  add(val: number): number {
    let low = 0;
    let high = this.values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.values[middle] > val) low = middle + 1;
      else high = middle;
    }
    if (this.values[low] !== val) this.values.splice(low, 0, val);
    return this.values[Math.min(this.k, this.values.length) - 1];
  }
}
