// wrong-answer: breaks ties by label instead of by the order of the input
function mergeSort(records: [number, string][]): [number, string][] {
  const precedes = (a: [number, string], b: [number, string]) => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  if (records.length <= 1) return records;
  const mid = Math.floor(records.length / 2);
  const left = mergeSort(records.slice(0, mid));
  const right = mergeSort(records.slice(mid));
  const result: [number, string][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (precedes(left[i], right[j])) result.push(left[i++]);
    else result.push(right[j++]);
  }
  while (i < left.length) result.push(left[i++]);
  while (j < right.length) result.push(right[j++]);
  return result;
}
