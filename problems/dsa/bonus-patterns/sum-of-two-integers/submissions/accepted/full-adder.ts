// accepted: a full adder for each of the 32 bits
function getSum(a: number, b: number): number {
  let result = 0;
  let carry = 0;
  for (let mask = 1; mask !== 0; mask <<= 1) {
    const x = a & mask;
    const y = b & mask;
    result |= x ^ y ^ carry;
    carry = ((x & y) | (x & carry) | (y & carry)) << 1;
  }
  return result;
}
