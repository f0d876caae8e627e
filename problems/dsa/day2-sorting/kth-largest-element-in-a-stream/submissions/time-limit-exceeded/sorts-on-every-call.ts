// time-limit-exceeded: adds to an array and sorts all of it on every call
class KthLargest {
  constructor(
    private k: number,
    private nums: number[],
  ) {}

  add(val: number): number {
    this.nums.push(val);
    this.nums.sort((a, b) => b - a);
    return this.nums[this.k - 1];
  }
}
