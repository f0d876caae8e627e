// wrong-answer: answers undefined or the wrong rank when only k - 1 numbers are given at the start
class KthLargest {
  private kept: number[]; // ascending

  constructor(k: number, nums: number[]) {
    this.kept = [...nums].sort((a, b) => a - b).slice(-k);
  }

  add(val: number): number {
    if (val <= this.kept[0]) return this.kept[0];
    this.kept.shift();
    let place = this.kept.findIndex((value) => value >= val);
    if (place === -1) place = this.kept.length;
    this.kept.splice(place, 0, val);
    return this.kept[0];
  }
}
