// accepted: the k largest in a sorted array, inserted by binary search
class KthLargest {
  private k: number;
  private sorted: number[]; // ascending

  constructor(k: number, nums: number[]) {
    this.k = k;
    this.sorted = nums.sort((a, b) => a - b).slice(-k);
  }

  add(val: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < val) low = middle + 1;
      else high = middle;
    }
    this.sorted.splice(low, 0, val);
    if (this.sorted.length > this.k) this.sorted.shift();
    return this.sorted[0];
  }
}
