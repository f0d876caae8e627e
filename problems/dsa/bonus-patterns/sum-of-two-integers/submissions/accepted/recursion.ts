// accepted: recursion with the carries
const getSum = (a: number, b: number): number => (b === 0 ? a : getSum(a ^ b, (a & b) << 1));
