// wrong-answer: rounds the random index with Math.round, so the ends come half as often
class RandomizedSet {
  private indices = new Map<number, number>();
  private values: number[] = [];

  insert(val: number): boolean {
    if (this.indices.has(val)) return false;
    this.indices.set(val, this.values.push(val) - 1);
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
    return this.values[Math.round(Math.random() * (this.values.length - 1))];
  }
}
