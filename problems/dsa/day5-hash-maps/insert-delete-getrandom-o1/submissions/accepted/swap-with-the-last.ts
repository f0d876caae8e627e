// accepted: swaps with the last element and pops
class RandomizedSet {
  private map: Map<number, number>;
  private list: number[];

  constructor() {
    this.map = new Map();
    this.list = [];
  }

  insert(val: number): boolean {
    if (this.map.has(val)) return false;
    this.list.push(val);
    this.map.set(val, this.list.length - 1);
    return true;
  }

  remove(val: number): boolean {
    if (!this.map.has(val)) return false;
    const i = this.map.get(val)!;
    const j = this.list.length - 1;
    if (i !== j) {
      [this.list[i], this.list[j]] = [this.list[j], this.list[i]];
      this.map.set(this.list[i], i);
    }
    this.list.pop();
    this.map.delete(val);
    return true;
  }

  getRandom(): number {
    return this.list[Math.floor(Math.random() * this.list.length)];
  }
}
