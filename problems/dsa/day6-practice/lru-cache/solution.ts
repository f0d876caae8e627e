interface Entry {
  key: number;
  value: number;
  older: Entry;
  newer: Entry;
}

/** A map finds an entry by its key; a ring of entries, linked both ways, keeps them in the order of use. */
export class LRUCache {
  readonly #capacity: number;
  readonly #entries = new Map<number, Entry>();
  /** Where the ring closes: the oldest entry is next to it on the newer side, the newest on the older side. */
  readonly #end: Entry;

  constructor(capacity: number) {
    this.#capacity = capacity;
    const end = { key: -1, value: -1 } as Entry;
    end.older = end;
    end.newer = end;
    this.#end = end;
  }

  get(key: number): number {
    const entry = this.#entries.get(key);
    if (!entry) return -1;
    unlink(entry);
    this.#linkAsNewest(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const present = this.#entries.get(key);
    if (present) unlink(present);
    else if (this.#entries.size === this.#capacity) this.#dropOldest();
    const entry = { key, value } as Entry;
    this.#entries.set(key, entry);
    this.#linkAsNewest(entry);
  }

  #dropOldest(): void {
    const oldest = this.#end.newer;
    unlink(oldest);
    this.#entries.delete(oldest.key);
  }

  #linkAsNewest(entry: Entry): void {
    entry.older = this.#end.older;
    entry.newer = this.#end;
    entry.older.newer = entry;
    this.#end.older = entry;
  }
}

function unlink(entry: Entry): void {
  entry.older.newer = entry.newer;
  entry.newer.older = entry.older;
}
