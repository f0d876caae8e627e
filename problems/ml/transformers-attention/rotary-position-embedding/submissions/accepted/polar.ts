// accepted: each pair by its length and angle
function applyRope(x: number[][], positions: number[], base: number, layout: 'interleaved' | 'half'): number[][] {
  const d = x[0].length;
  const result = x.map((row) => row.slice());
  const step = Math.pow(base, -2 / d);
  for (let k = 0, theta = 1; k < d / 2; k++, theta *= step) {
    const first = layout === 'half' ? k : 2 * k;
    const second = layout === 'half' ? k + d / 2 : 2 * k + 1;
    for (let i = 0; i < x.length; i++) {
      const length = Math.hypot(x[i][first], x[i][second]);
      const angle = Math.atan2(x[i][second], x[i][first]) + positions[i] * theta;
      result[i][first] = length * Math.cos(angle);
      result[i][second] = length * Math.sin(angle);
    }
  }
  return result;
}
