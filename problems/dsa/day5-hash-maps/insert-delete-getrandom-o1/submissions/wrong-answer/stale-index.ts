// wrong-answer: fills the gap with the last element but keeps its old index
class RandomizedSet {
  private indices = new Map<number, number>();
  private values: number[] = [];

  insert(val: number): boolean {
    if (this.indices.has(val)) return false;
    this.indices.set(val, this.values.length);
    this.values.push(val);
    return true;
  }

  remove(val: number): boolean {
    const index = this.indices.get(val);
    if (index === undefined) return false;
    this.values[index] = this.values[this.values.length - 1];
    this.values.pop();
    this.indices.delete(val);
    return true;
  }

  getRandom(): number {
    return this.values[Math.floor(Math.random() * this.values.length)];
  }
}
