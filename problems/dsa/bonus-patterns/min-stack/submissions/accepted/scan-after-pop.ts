// accepted: one variable, found anew by a scan when something is popped; slower than asked, and right
class MinStack {
  private stack: number[] = [];
  private min = Infinity;

  push(val: number): void {
    this.stack.push(val);
    this.min = Math.min(this.min, val);
  }

  pop(): void {
    this.stack.pop();
    this.min = Math.min(...this.stack);
  }

  top(): number {
    return this.stack[this.stack.length - 1];
  }

  getMin(): number {
    return this.min;
  }
}
