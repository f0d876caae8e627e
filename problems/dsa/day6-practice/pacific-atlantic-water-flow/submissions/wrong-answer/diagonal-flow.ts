// wrong-answer: lets water flow diagonally
function pacificAtlantic(heights: number[][]): number[][] {
  const [m, n] = [heights.length, heights[0].length];
  const marks = [0, 1].map(() => heights.map((row) => row.map(() => false)));
  const climb = (r: number, c: number, ocean: number) => {
    marks[ocean][r][c] = true;
    for (let a = r - 1; a <= r + 1; a++) {
      for (let b = c - 1; b <= c + 1; b++) {
        if (heights[a]?.[b] >= heights[r][c] && !marks[ocean][a][b]) climb(a, b, ocean);
      }
    }
  };
  for (let r = 0; r < m; r++) {
    climb(r, 0, 0);
    climb(r, n - 1, 1);
  }
  for (let c = 0; c < n; c++) {
    climb(0, c, 0);
    climb(m - 1, c, 1);
  }
  return heights.flatMap((row, r) => row.map((_, c) => [r, c])).filter(([r, c]) => marks[0][r][c] && marks[1][r][c]);
}
