// accepted: breadth-first search over the sums, a level for each coin
const coinChange = (coins: number[], amount: number): number => {
  const seen = new Set([0]);
  let level = [0];
  for (let used = 0; level.length > 0; used++) {
    if (level.includes(amount)) return used;
    const next: number[] = [];
    for (const sum of level) {
      for (const coin of coins) {
        const reached = sum + coin;
        if (reached > amount || seen.has(reached)) continue;
        seen.add(reached);
        next.push(reached);
      }
    }
    level = next;
  }
  return -1;
};
