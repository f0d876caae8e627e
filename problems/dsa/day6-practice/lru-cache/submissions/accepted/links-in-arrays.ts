// accepted: a doubly linked list in three typed arrays; place 0 is the fixed node between newest and oldest
class LRUCache {
  private readonly places = new Map<number, number>();
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly older: Int32Array;
  private readonly newer: Int32Array;

  constructor(private readonly capacity: number) {
    this.keys = new Int32Array(capacity + 1);
    this.values = new Int32Array(capacity + 1);
    this.older = new Int32Array(capacity + 1);
    this.newer = new Int32Array(capacity + 1);
  }

  get(key: number): number {
    const place = this.places.get(key);
    if (place === undefined) return -1;
    this.touch(place);
    return this.values[place];
  }

  put(key: number, value: number): void {
    let place = this.places.get(key);
    if (place !== undefined) {
      this.touch(place);
    } else {
      if (this.places.size < this.capacity) {
        place = this.places.size + 1;
      } else {
        place = this.newer[0];
        this.unlink(place);
        this.places.delete(this.keys[place]);
      }
      this.keys[place] = key;
      this.places.set(key, place);
      this.link(place);
    }
    this.values[place] = value;
  }

  private touch(place: number): void {
    this.unlink(place);
    this.link(place);
  }

  private unlink(place: number): void {
    this.newer[this.older[place]] = this.newer[place];
    this.older[this.newer[place]] = this.older[place];
  }

  private link(place: number): void {
    const newest = this.older[0];
    this.newer[newest] = place;
    this.older[place] = newest;
    this.newer[place] = 0;
    this.older[0] = place;
  }
}
