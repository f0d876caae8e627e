// accepted: a table with the combinations for every sum, candidates in the outer loop
const combinationSum = (candidates: number[], target: number): number[][] => {
  const ways: number[][][] = Array.from({ length: target + 1 }, () => []);
  ways[0].push([]);
  for (const candidate of candidates) {
    for (let sum = candidate; sum <= target; sum++) {
      for (const way of ways[sum - candidate]) ways[sum].push([...way, candidate]);
    }
  }
  return ways[target];
};
