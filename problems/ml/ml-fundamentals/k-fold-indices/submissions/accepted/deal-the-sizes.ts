// accepted: deals the rows out one at a time to know the sizes, then cuts and filters
const kFold = (n: number, k: number) => {
  const sizes = new Array(k).fill(0);
  for (let i = 0; i < n; i++) sizes[i % k]++;
  const rows = Array.from({ length: n }, (_, i) => i);
  const rest = [...rows];
  return sizes.map((size) => {
    const test = rest.splice(0, size);
    const chosen = new Set(test);
    return { train: rows.filter((i) => !chosen.has(i)), test };
  });
};
