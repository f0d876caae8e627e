// accepted: doubles the array, each count plus 1
class Solution {
  countBits(n: number): number[] {
    let bits = [0];
    while (bits.length <= n) bits = bits.concat(bits.map((count) => count + 1));
    return bits.slice(0, n + 1);
  }
}
