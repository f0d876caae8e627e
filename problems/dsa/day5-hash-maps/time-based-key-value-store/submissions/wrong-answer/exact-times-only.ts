// wrong-answer: finds exact timestamps only
class TimeMap {
  private store = new Map<string, Map<number, string>>();

  set(key: string, value: string, timestamp: number): void {
    if (!this.store.has(key)) this.store.set(key, new Map());
    this.store.get(key)!.set(timestamp, value);
  }

  get(key: string, timestamp: number): string {
    return this.store.get(key)?.get(timestamp) ?? '';
  }
}
