// accepted: counts in the binary text of each number
function countBits(n: number): number[] {
  return Array.from({ length: n + 1 }, (_, i) => i.toString(2).replace(/0/g, '').length);
}
