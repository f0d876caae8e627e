// wrong-answer: takes from the right half on equal keys, so the sort is not stable
function mergeSort(records: [number, string][]): [number, string][] {
  if (records.length <= 1) return records;
  const mid = Math.floor(records.length / 2);
  const left = mergeSort(records.slice(0, mid));
  const right = mergeSort(records.slice(mid));
  const result: [number, string][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i][0] < right[j][0]) result.push(left[i++]);
    else result.push(right[j++]);
  }
  while (i < left.length) result.push(left[i++]);
  while (j < right.length) result.push(right[j++]);
  return result;
}
