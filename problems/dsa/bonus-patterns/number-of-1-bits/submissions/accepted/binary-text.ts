// accepted: counts in the binary text
function hammingWeight(n: number): number {
  return n.toString(2).split('').filter((digit) => digit === '1').length;
}
