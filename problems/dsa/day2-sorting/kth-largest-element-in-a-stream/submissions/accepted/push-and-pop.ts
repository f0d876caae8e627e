// accepted: a min-heap that pushes each number and pops the smallest; plain JavaScript
class MinHeap {
  constructor() {
    this.data = [];
  }

  push(value) {
    this.data.push(value);
    let i = this.data.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.data[p] <= this.data[i]) break;
      [this.data[p], this.data[i]] = [this.data[i], this.data[p]];
      i = p;
    }
  }

  pop() {
    const last = this.data.pop();
    if (this.data.length === 0) return;
    this.data[0] = last;
    let i = 0;
    while (true) {
      let least = i;
      const l = 2 * i + 1;
      const r = 2 * i + 2;
      if (l < this.data.length && this.data[l] < this.data[least]) least = l;
      if (r < this.data.length && this.data[r] < this.data[least]) least = r;
      if (least === i) break;
      [this.data[least], this.data[i]] = [this.data[i], this.data[least]];
      i = least;
    }
  }
}

var KthLargest = function (k, nums) {
  this.k = k;
  this.heap = new MinHeap();
  for (const num of nums) this.add(num);
};

KthLargest.prototype.add = function (val) {
  this.heap.push(val);
  if (this.heap.data.length > this.k) this.heap.pop();
  return this.heap.data[0];
};
