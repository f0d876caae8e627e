// accepted: a list with a check by includes, sorted afterwards
const sparsePattern = (length: number, radius: number, dilation: number, globals: number[]): number[][] => {
  const all = [...Array(length).keys()];
  return all.map((i) => {
    if (globals.indexOf(i) !== -1) return all;
    const row = globals.slice();
    const reach = radius * dilation;
    for (let d = 0; d <= reach && d < length; d += dilation) {
      if (i - d >= 0 && !globals.includes(i - d)) row.push(i - d);
      if (d > 0 && i + d < length && !globals.includes(i + d)) row.push(i + d);
    }
    return row.sort((a, b) => a - b);
  });
};
