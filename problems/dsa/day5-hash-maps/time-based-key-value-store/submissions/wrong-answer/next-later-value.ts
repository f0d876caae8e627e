// wrong-answer: gives the next later value instead of the last earlier one
class TimeMap {
  private store = new Map<string, { time: number; value: string }[]>();

  set(key: string, value: string, timestamp: number): void {
    const list = this.store.get(key) ?? [];
    list.push({ time: timestamp, value });
    this.store.set(key, list);
  }

  get(key: string, timestamp: number): string {
    const list = this.store.get(key) ?? [];
    let lo = 0;
    let hi = list.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (list[mid].time < timestamp) lo = mid + 1;
      else hi = mid;
    }
    return list[lo]?.value ?? '';
  }
}
