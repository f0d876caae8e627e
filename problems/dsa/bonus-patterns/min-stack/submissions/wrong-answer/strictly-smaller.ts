// wrong-answer: second stack takes only strictly smaller values, so popping one of two equal minima loses both
class MinStack {
  private stack: number[] = [];
  private mins: number[] = [];

  push(val: number): void {
    this.stack.push(val);
    if (this.mins.length === 0 || val < this.mins[this.mins.length - 1]) this.mins.push(val);
  }

  pop(): void {
    const val = this.stack.pop();
    if (val === this.mins[this.mins.length - 1]) this.mins.pop();
  }

  top(): number {
    return this.stack[this.stack.length - 1];
  }

  getMin(): number {
    return this.mins[this.mins.length - 1];
  }
}
