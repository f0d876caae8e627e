// accepted: binary search over the length, O(n log n)
class Solution {
  characterReplacement(s: string, k: number): number {
    let low = 1;
    let high = s.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.isPossible(s, k, middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  isPossible(s: string, k: number, length: number): boolean {
    const counts = new Array<number>(26).fill(0);
    let largest = 0;
    for (let i = 0; i < s.length; i++) {
      largest = Math.max(largest, ++counts[s.charCodeAt(i) - 65]);
      if (largest + k >= length) return true;
      if (i >= length - 1) counts[s.charCodeAt(i - length + 1) - 65]--;
    }
    return false;
  }
}
