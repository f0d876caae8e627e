// accepted: the top is the front of an array
class MinStack {
  items: { val: number; min: number }[] = [];

  push(val: number): void {
    const min = this.items.length ? Math.min(val, this.items[0].min) : val;
    this.items.unshift({ val, min });
  }

  pop(): void {
    this.items.shift();
  }

  top(): number {
    return this.items[0].val;
  }

  getMin(): number {
    return this.items[0].min;
  }
}
