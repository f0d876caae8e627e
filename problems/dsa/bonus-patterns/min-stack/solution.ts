interface Element {
  val: number;
  /** Of this element and all below it. */
  minimum: number;
}

/** Each element remembers the minimum at the time of its push, which holds again whenever it is on top. */
export class MinStack {
  readonly #elements: Element[] = [];

  push(val: number): void {
    const below = this.#elements.at(-1);
    this.#elements.push({ val, minimum: below ? Math.min(val, below.minimum) : val });
  }

  pop(): void {
    this.#elements.pop();
  }

  top(): number {
    return this.#top.val;
  }

  getMin(): number {
    return this.#top.minimum;
  }

  get #top(): Element {
    return this.#elements.at(-1) as Element;
  }
}
