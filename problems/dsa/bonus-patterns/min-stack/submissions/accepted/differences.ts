// accepted: stores differences to the minimum before
class MinStack {
  min = 0;
  differences: number[] = [];

  push(val: number) {
    if (!this.differences.length) this.min = val;
    this.differences.push(val - this.min);
    this.min = Math.min(this.min, val);
  }

  pop() {
    const difference = this.differences.pop()!;
    if (difference < 0) this.min -= difference;
  }

  top() {
    const difference = this.differences[this.differences.length - 1];
    return difference < 0 ? this.min : this.min + difference;
  }

  getMin() {
    return this.min;
  }
}
