interface Entry {
  timestamp: number;
  value: string;
}

/** A map leads from each key to its history, which is ascending because timestamps only grow. */
export class TimeMap {
  readonly #histories = new Map<string, Entry[]>();

  set(key: string, value: string, timestamp: number): void {
    const history = this.#histories.get(key);
    if (history) history.push({ timestamp, value });
    else this.#histories.set(key, [{ timestamp, value }]);
  }

  /** The value that was valid at `timestamp`, or an empty text. */
  get(key: string, timestamp: number): string {
    const history = this.#histories.get(key);
    if (!history) return '';
    return history[firstAfter(history, timestamp) - 1]?.value ?? '';
  }
}

/** The index of the first entry later than `timestamp`, or the length of the history. */
function firstAfter(history: Entry[], timestamp: number): number {
  let low = 0;
  let high = history.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((history[middle] as Entry).timestamp > timestamp) high = middle;
    else low = middle + 1;
  }
  return low;
}
