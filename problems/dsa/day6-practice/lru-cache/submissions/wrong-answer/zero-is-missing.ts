// wrong-answer: takes a stored 0 for missing
class LRUCache {
  private map = new Map<number, number>();

  constructor(private capacity: number) {}

  get(key: number): number {
    const value = this.map.get(key);
    if (!value) return -1;
    this.map.delete(key);
    this.map.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    this.map.delete(key);
    if (this.map.size === this.capacity) {
      this.map.delete(this.map.keys().next().value as number);
    }
    this.map.set(key, value);
  }
}
