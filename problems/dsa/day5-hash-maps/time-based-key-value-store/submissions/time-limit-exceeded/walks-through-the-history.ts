// time-limit-exceeded: walks through the history of the key on every get
class TimeMap {
  private store = new Map<string, { time: number; value: string }[]>();

  set(key: string, value: string, timestamp: number): void {
    const list = this.store.get(key) ?? [];
    list.push({ time: timestamp, value });
    this.store.set(key, list);
  }

  get(key: string, timestamp: number): string {
    let value = '';
    for (const entry of this.store.get(key) ?? []) {
      if (entry.time <= timestamp) value = entry.value;
    }
    return value;
  }
}
