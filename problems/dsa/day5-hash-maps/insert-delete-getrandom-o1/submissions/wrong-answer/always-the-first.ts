// wrong-answer: getRandom always gives the same member
class RandomizedSet {
  private values = new Set<number>();

  insert(val: number): boolean {
    if (this.values.has(val)) return false;
    this.values.add(val);
    return true;
  }

  remove(val: number): boolean {
    return this.values.delete(val);
  }

  getRandom(): number {
    const [first] = this.values;
    return first;
  }
}
