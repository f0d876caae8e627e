// wrong-answer: keeps one visited mark for both oceans
function pacificAtlantic(heights: number[][]): number[][] {
  const [m, n] = [heights.length, heights[0].length];
  const visited = heights.map((row) => row.map(() => false));
  const reaches = heights.map((row) => row.map(() => 0));
  const climb = (r: number, c: number) => {
    if (visited[r][c]) return;
    visited[r][c] = true;
    reaches[r][c]++;
    for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
      if (heights[a]?.[b] >= heights[r][c]) climb(a, b);
    }
  };
  for (let r = 0; r < m; r++) climb(r, 0);
  for (let c = 0; c < n; c++) climb(0, c);
  for (let r = 0; r < m; r++) climb(r, n - 1);
  for (let c = 0; c < n; c++) climb(m - 1, c);
  return heights.flatMap((row, r) => row.map((_, c) => [r, c])).filter(([r, c]) => reaches[r][c] === 2);
}
