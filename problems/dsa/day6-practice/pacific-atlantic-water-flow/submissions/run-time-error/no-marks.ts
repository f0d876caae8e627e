// run-time-error: does not mark visited cells, endless recursion on level ground
function pacificAtlantic(heights: number[][]): number[][] {
  const [m, n] = [heights.length, heights[0].length];
  const flows = (r: number, c: number, from: number, isOcean: (r: number, c: number) => boolean): boolean => {
    if (r < 0 || c < 0 || r >= m || c >= n || heights[r][c] > from) return false;
    const height = heights[r][c];
    const left = flows(r, c - 1, height, isOcean);
    const right = flows(r, c + 1, height, isOcean);
    const up = flows(r - 1, c, height, isOcean);
    const down = flows(r + 1, c, height, isOcean);
    return left || right || up || down || isOcean(r, c);
  };
  const result: number[][] = [];
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < n; c++) {
      const pacific = flows(r, c, heights[r][c], (a, b) => a === 0 || b === 0);
      const atlantic = flows(r, c, heights[r][c], (a, b) => a === m - 1 || b === n - 1);
      if (pacific && atlantic) result.push([r, c]);
    }
  }
  return result;
}
