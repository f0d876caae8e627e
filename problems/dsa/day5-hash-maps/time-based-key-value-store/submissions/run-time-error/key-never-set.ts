// run-time-error: get on a key that was never set
class TimeMap {
  private store: { [key: string]: [number, string][] } = {};

  set(key: string, value: string, timestamp: number): void {
    if (this.store[key] === undefined) this.store[key] = [];
    this.store[key].push([timestamp, value]);
  }

  get(key: string, timestamp: number): string {
    const list = this.store[key];
    let lo = 0;
    let hi = list.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (list[mid][0] <= timestamp) lo = mid + 1;
      else hi = mid;
    }
    return lo === 0 ? '' : list[lo - 1][1];
  }
}
