/** Keeps the k largest numbers in a min-heap, whose root is the smallest of them: the k-th largest of all. */
export class KthLargest {
  readonly #k: number;
  readonly #heap: number[] = [];

  constructor(k: number, nums: number[]) {
    this.#k = k;
    for (const value of nums) this.add(value);
  }

  add(val: number): number {
    if (this.#heap.length < this.#k) {
      this.#heap.push(val);
      this.#siftUp(this.#heap.length - 1);
    } else if (val > (this.#heap[0] as number)) {
      this.#heap[0] = val;
      this.#siftDown(0);
    }
    return this.#heap[0] as number;
  }

  #siftUp(child: number): void {
    while (child > 0) {
      const parent = Math.floor((child - 1) / 2);
      if (this.#isInOrder(parent, child)) return;
      this.#swap(parent, child);
      child = parent;
    }
  }

  #siftDown(parent: number): void {
    while (true) {
      const left = 2 * parent + 1;
      const right = left + 1;
      const smaller = this.#isInOrder(left, right) ? left : right;
      if (this.#isInOrder(parent, smaller)) return;
      this.#swap(parent, smaller);
      parent = smaller;
    }
  }

  /** Whether the number at `upper` is at most the one at `lower`; so it is when there is no place `lower`. */
  #isInOrder(upper: number, lower: number): boolean {
    return lower >= this.#heap.length || (this.#heap[upper] as number) <= (this.#heap[lower] as number);
  }

  #swap(i: number, j: number): void {
    const value = this.#heap[i] as number;
    this.#heap[i] = this.#heap[j] as number;
    this.#heap[j] = value;
  }
}
