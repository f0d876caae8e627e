// wrong-answer: gives 0 for a single house
function rob(nums: number[]): number {
  const row = (houses: number[]): number => {
    let previous = 0;
    let current = 0;
    for (const money of houses) [previous, current] = [current, Math.max(current, previous + money)];
    return current;
  };
  return Math.max(row(nums.slice(1)), row(nums.slice(0, -1)));
}
