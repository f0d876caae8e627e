// wrong-answer: one variable for the minimum, not restored by pop
class MinStack {
  private stack: number[] = [];
  private min = Infinity;

  push(val: number): void {
    this.stack.push(val);
    this.min = Math.min(this.min, val);
  }

  pop(): void {
    this.stack.pop();
    if (this.stack.length === 0) this.min = Infinity;
  }

  top(): number {
    return this.stack[this.stack.length - 1];
  }

  getMin(): number {
    return this.min;
  }
}
