// accepted: adds the lowest bit and shifts without sign
const hammingWeight = (n: number): number => {
  let count = 0;
  while (n !== 0) {
    count += n & 1;
    n >>>= 1;
  }
  return count;
};
