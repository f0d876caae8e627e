// accepted: follows the water from each cell, quadratic in the number of cells
function pacificAtlantic(heights: number[][]): number[][] {
  const m = heights.length;
  const n = heights[0].length;
  const result: number[][] = [];
  for (let r = 0; r < m; r++) {
    for (let c = 0; c < n; c++) {
      const seen = new Array(m * n).fill(false);
      const stack = [r * n + c];
      seen[stack[0]] = true;
      let pacific = false;
      let atlantic = false;
      while (stack.length > 0 && !(pacific && atlantic)) {
        const cell = stack.pop()!;
        const [i, j] = [Math.floor(cell / n), cell % n];
        if (i === 0 || j === 0) pacific = true;
        if (i === m - 1 || j === n - 1) atlantic = true;
        for (const [a, b] of [[i - 1, j], [i + 1, j], [i, j - 1], [i, j + 1]]) {
          if (a < 0 || b < 0 || a >= m || b >= n || seen[a * n + b] || heights[a][b] > heights[i][j]) continue;
          seen[a * n + b] = true;
          stack.push(a * n + b);
        }
      }
      if (pacific && atlantic) result.push([r, c]);
    }
  }
  return result;
}
