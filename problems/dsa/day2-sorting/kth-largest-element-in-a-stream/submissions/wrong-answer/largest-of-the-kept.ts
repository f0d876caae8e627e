// wrong-answer: keeps the k smallest, or answers the largest of the k kept
class KthLargest {
  private kept: number[];

  constructor(
    private k: number,
    nums: number[],
  ) {
    this.kept = [...nums].sort((a, b) => b - a).slice(0, k);
  }

  add(val: number): number {
    let place = this.kept.findIndex((value) => value < val);
    if (place === -1) place = this.kept.length;
    this.kept.splice(place, 0, val);
    if (this.kept.length > this.k) this.kept.pop();
    return this.kept[0];
  }
}
