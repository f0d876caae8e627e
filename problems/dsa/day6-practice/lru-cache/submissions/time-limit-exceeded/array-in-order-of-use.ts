// time-limit-exceeded: searches the order of use with a loop over all entries at every call
class LRUCache {
  private entries: { key: number; value: number }[] = []; // oldest first

  constructor(private capacity: number) {}

  private find(key: number): number {
    for (let i = 0; i < this.entries.length; i++) {
      if (this.entries[i].key === key) return i;
    }
    return -1;
  }

  get(key: number): number {
    const place = this.find(key);
    if (place === -1) return -1;
    const [entry] = this.entries.splice(place, 1);
    this.entries.push(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const place = this.find(key);
    if (place !== -1) this.entries.splice(place, 1);
    else if (this.entries.length === this.capacity) this.entries.shift();
    this.entries.push({ key, value });
  }
}
