// accepted: divides by two, without bit operators
class Solution {
  hammingWeight(n: number): number {
    if (n === 0) return 0;
    return (n % 2) + this.hammingWeight(Math.floor(n / 2));
  }
}
