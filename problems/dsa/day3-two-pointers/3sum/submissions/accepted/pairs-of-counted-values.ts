// accepted: counts each value, then pairs the distinct values and looks the third up, O(n²)
const threeSum = (nums: number[]): number[][] => {
  const OFFSET = 200_000;
  const count = new Uint16Array(2 * OFFSET + 1);
  for (const value of nums) count[value + OFFSET]++;
  const values = [...new Set(nums)].sort((a, b) => a - b);
  const triplets: number[][] = [];
  for (let i = 0; i < values.length; i++) {
    const a = values[i];
    for (let j = i; j < values.length; j++) {
      const b = values[j];
      const c = -a - b;
      if (c < b) break;
      const needed = 1 + (a === b ? 1 : 0) + (b === c ? 1 : 0);
      if (count[c + OFFSET] >= (b === c ? needed : 1) && (a !== b || count[a + OFFSET] >= 2)) triplets.push([a, b, c]);
    }
  }
  return triplets;
};
