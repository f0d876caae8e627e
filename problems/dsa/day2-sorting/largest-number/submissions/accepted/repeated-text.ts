// accepted: sorts by each number's digits, repeated to twenty places
const largestNumber = (nums: number[]): string => {
  const key = (num: number): string => String(num).repeat(20).slice(0, 20);
  const sorted = [...nums].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
  return sorted.join('').replace(/^0+(?=\d)/, '');
};
