// accepted: reverses the binary text with leading zeros
const reverseBits = (n: number): number => parseInt([...n.toString(2).padStart(32, '0')].reverse().join(''), 2);
