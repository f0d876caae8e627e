// wrong-answer: loops while n > 0, which ends at once when the top bit makes n & (n - 1) negative
function hammingWeight(n: number): number {
  let count = 0;
  while (n > 0) {
    n &= n - 1;
    count++;
  }
  return count;
}
