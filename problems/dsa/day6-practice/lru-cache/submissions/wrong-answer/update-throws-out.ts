// wrong-answer: throws something out when a present key is only updated
class LRUCache {
  capacity: number;
  map: Map<number, number>;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.map = new Map();
  }

  get(key: number): number {
    const value = this.map.get(key);
    if (value === undefined) return -1;
    this.map.delete(key);
    this.map.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    if (this.map.size >= this.capacity) {
      const [oldest] = this.map.keys();
      this.map.delete(oldest);
    }
    this.map.delete(key);
    this.map.set(key, value);
  }
}
