// run-time-error: stops the recursion at the empty array only, so one record recurses for ever
function mergeSort(records: [number, string][]): [number, string][] {
  if (records.length === 0) return [];
  const mid = Math.floor(records.length / 2);
  const left = mergeSort(records.slice(0, mid));
  const right = mergeSort(records.slice(mid));
  const result: [number, string][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i][0] <= right[j][0]) result.push(left[i++]);
    else result.push(right[j++]);
  }
  return result.concat(left.slice(i), right.slice(j));
}
