// wrong-answer: put on a present key does not count as a use
class LRUCache {
  private map = new Map<number, number>();

  constructor(private capacity: number) {}

  get(key: number): number {
    if (!this.map.has(key)) return -1;
    const value = this.map.get(key)!;
    this.map.delete(key);
    this.map.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    if (!this.map.has(key) && this.map.size === this.capacity) {
      const oldest = this.map.keys().next().value as number;
      this.map.delete(oldest);
    }
    // a Map keeps the old place of a key that is set again
    this.map.set(key, value);
  }
}
