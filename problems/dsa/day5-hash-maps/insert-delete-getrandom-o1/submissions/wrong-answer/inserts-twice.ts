// wrong-answer: inserts a value that is already there
class RandomizedSet {
  private indices = new Map<number, number>();
  private values: number[] = [];

  insert(val: number): boolean {
    this.indices.set(val, this.values.length);
    this.values.push(val);
    return true;
  }

  remove(val: number): boolean {
    const index = this.indices.get(val);
    if (index === undefined) return false;
    const last = this.values.pop()!;
    this.indices.delete(val);
    if (last !== val) {
      this.values[index] = last;
      this.indices.set(last, index);
    }
    return true;
  }

  getRandom(): number {
    return this.values[Math.floor(Math.random() * this.values.length)];
  }
}
