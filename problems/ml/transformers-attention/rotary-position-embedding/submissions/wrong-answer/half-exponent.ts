// wrong-answer: exponent k/d instead of 2k/d
function applyRope(x: number[][], positions: number[], base: number, layout: "interleaved" | "half"): number[][] {
  return x.map((row, i) => {
    const d = row.length;
    const out = [...row];
    for (let k = 0; k < d / 2; k++) {
      const [a, b] = layout === 'interleaved' ? [2 * k, 2 * k + 1] : [k, k + d / 2];
      const angle = positions[i] * Math.pow(base, -k / d);
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      out[a] = row[a] * c - row[b] * s;
      out[b] = row[a] * s + row[b] * c;
    }
    return out;
  });
}
