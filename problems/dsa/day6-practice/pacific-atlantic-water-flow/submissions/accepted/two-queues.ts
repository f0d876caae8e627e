// accepted: breadth first from both shores, marks as texts in sets
const pacificAtlantic = (heights: number[][]): number[][] => {
  const m = heights.length;
  const n = heights[0].length;
  const climb = (queue: [number, number][]): Set<string> => {
    const seen = new Set(queue.map((cell) => cell.join()));
    while (queue.length) {
      const [r, c] = queue.shift()!;
      for (const [dr, dc] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
        const next: [number, number] = [r + dr, c + dc];
        if (!(heights[next[0]]?.[next[1]] >= heights[r][c]) || seen.has(next.join())) continue;
        seen.add(next.join());
        queue.push(next);
      }
    }
    return seen;
  };
  const pacificShore: [number, number][] = [];
  const atlanticShore: [number, number][] = [];
  for (let r = 0; r < m; r++) {
    pacificShore.push([r, 0]);
    atlanticShore.push([r, n - 1]);
  }
  for (let c = 0; c < n; c++) {
    pacificShore.push([0, c]);
    atlanticShore.push([m - 1, c]);
  }
  const atlantic = climb(atlanticShore);
  return [...climb(pacificShore)].filter((cell) => atlantic.has(cell)).map((cell) => cell.split(',').map(Number));
};
