// accepted: the built-in sort, which is stable
const mergeSort = (records: [number, string][]) => [...records].sort(([a], [b]) => a - b);
