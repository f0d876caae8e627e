// accepted: a queue of all uses with a count per key; a use that is not its key's last is skipped later, O(1) amortised
const LRUCache = class {
  #values = new Map<number, number>();
  #pending = new Map<number, number>();
  #uses: number[] = [];
  #first = 0;
  #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: number): number {
    const value = this.#values.get(key);
    if (value === undefined) return -1;
    this.#use(key);
    return value;
  }

  put(key: number, value: number): void {
    if (!this.#values.has(key) && this.#values.size === this.#capacity) this.#evict();
    this.#values.set(key, value);
    this.#use(key);
  }

  #use(key: number): void {
    this.#uses.push(key);
    this.#pending.set(key, (this.#pending.get(key) ?? 0) + 1);
  }

  #evict(): void {
    for (;;) {
      const key = this.#uses[this.#first++];
      const left = this.#pending.get(key)! - 1;
      this.#pending.set(key, left);
      if (left > 0) continue;
      this.#pending.delete(key);
      this.#values.delete(key);
      return;
    }
  }
};
