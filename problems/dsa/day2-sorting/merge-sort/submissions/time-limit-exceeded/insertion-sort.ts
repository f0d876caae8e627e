// time-limit-exceeded: insertion sort
function mergeSort(records: [number, string][]): [number, string][] {
  const sorted = records.slice();
  for (let i = 1; i < sorted.length; i++) {
    const record = sorted[i];
    let j = i;
    while (j > 0 && sorted[j - 1][0] > record[0]) {
      sorted[j] = sorted[j - 1];
      j--;
    }
    sorted[j] = record;
  }
  return sorted;
}
