// time-limit-exceeded: shifts with >>, so a number with the top bit never becomes 0
function hammingWeight(n: number): number {
  let count = 0;
  while (n !== 0) {
    count += n & 1;
    n >>= 1;
  }
  return count;
}
