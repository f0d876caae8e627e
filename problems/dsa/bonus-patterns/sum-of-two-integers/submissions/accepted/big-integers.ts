// accepted: carries in 64 bits, cut back to 32 at the end
function getSum(a: number, b: number): number {
  let x = BigInt.asUintN(32, BigInt(a));
  let y = BigInt.asUintN(32, BigInt(b));
  while (y) {
    [x, y] = [x ^ y, BigInt.asUintN(32, (x & y) << 1n)];
  }
  return Number(BigInt.asIntN(32, x));
}
