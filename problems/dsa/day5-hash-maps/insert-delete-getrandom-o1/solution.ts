/** The members lie in an array without gaps, for drawing; a map knows the index of each. */
export class RandomizedSet {
  readonly #members: number[] = [];
  readonly #indexOf = new Map<number, number>();

  /** @returns whether `val` was not there before */
  insert(val: number): boolean {
    if (this.#indexOf.has(val)) return false;
    this.#indexOf.set(val, this.#members.length);
    this.#members.push(val);
    return true;
  }

  /** Moves the last member into the gap. @returns whether `val` was there */
  remove(val: number): boolean {
    const index = this.#indexOf.get(val);
    if (index === undefined) return false;
    const last = this.#members.at(-1) as number;
    this.#members[index] = last;
    this.#indexOf.set(last, index);
    this.#members.pop();
    this.#indexOf.delete(val); // after the last member was noted, which may be `val` itself
    return true;
  }

  /** Each member with the same probability. */
  getRandom(): number {
    return this.#members[Math.floor(Math.random() * this.#members.length)] as number;
  }
}
