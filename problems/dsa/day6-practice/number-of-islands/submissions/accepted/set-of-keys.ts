// accepted: depth first, visited cells as texts in a set
const numIslands = (grid: string[][]): number => {
  const seen = new Set<string>();
  const flood = (r: number, c: number): boolean => {
    const key = `${r},${c}`;
    if (r < 0 || c < 0 || r === grid.length || c === grid[0].length || grid[r][c] === '0' || seen.has(key)) return false;
    seen.add(key);
    flood(r + 1, c);
    flood(r - 1, c);
    flood(r, c + 1);
    flood(r, c - 1);
    return true;
  };
  let islands = 0;
  grid.forEach((row, r) => row.forEach((_, c) => (islands += flood(r, c) ? 1 : 0)));
  return islands;
};
