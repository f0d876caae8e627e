// wrong-answer: gives the oldest value when asked for a time before it (should be an empty text)
class TimeMap {
  private store = new Map<string, { time: number; value: string }[]>();

  set(key: string, value: string, timestamp: number): void {
    const list = this.store.get(key) ?? [];
    list.push({ time: timestamp, value });
    this.store.set(key, list);
  }

  get(key: string, timestamp: number): string {
    const list = this.store.get(key);
    if (!list) return '';
    let lo = 0;
    let hi = list.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (list[mid].time <= timestamp) lo = mid;
      else hi = mid - 1;
    }
    return list[lo].value;
  }
}
