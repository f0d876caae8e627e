// accepted: Binet's formula, rounded
class Solution {
  climbStairs(n: number): number {
    const root = Math.sqrt(5);
    return Math.round(((1 + root) / 2) ** (n + 1) / root);
  }
}
