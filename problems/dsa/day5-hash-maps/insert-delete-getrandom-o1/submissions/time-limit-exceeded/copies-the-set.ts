// time-limit-exceeded: getRandom copies the whole set into an array
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
    const all = [...this.values];
    return all[Math.floor(Math.random() * all.length)];
  }
}
