// wrong-answer: top removes the element
class MinStack {
  private stack: { val: number; min: number }[] = [];

  push(val: number): void {
    const min = this.stack.length ? this.stack[this.stack.length - 1].min : Infinity;
    this.stack.push({ val, min: Math.min(min, val) });
  }

  pop(): void {
    this.stack.pop();
  }

  top(): number {
    return this.stack.pop()!.val;
  }

  getMin(): number {
    return this.stack[this.stack.length - 1]?.min;
  }
}
