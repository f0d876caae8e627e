// accepted: adds powers of two, without bit operators
class Solution {
  reverseBits(n: number): number {
    let result = 0;
    for (let i = 31; i >= 0; i--) {
      if (n % 2 === 1) result += Math.pow(2, i);
      n = Math.floor(n / 2);
    }
    return result;
  }
}
