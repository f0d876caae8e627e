/**
 * Sorts each half by the same means, then merges the two.
 * @returns the records in a new array, ascending by key; records of equal keys keep their order
 */
export function mergeSort(records: [number, string][]): [number, string][] {
  if (records.length < 2) return [...records];
  const middle = Math.floor(records.length / 2);
  return merge(mergeSort(records.slice(0, middle)), mergeSort(records.slice(middle)));
}

/** Takes the smaller head of two sorted lists until one is used up; what is left of the other follows. */
function merge(left: [number, string][], right: [number, string][]): [number, string][] {
  const merged: [number, string][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const leftHead = left[i] as [number, string];
    const rightHead = right[j] as [number, string];
    if (leftHead[0] <= rightHead[0]) {
      merged.push(leftHead); // on equal keys the left one came first
      i++;
    } else {
      merged.push(rightHead);
      j++;
    }
  }
  return merged.concat(left.slice(i), right.slice(j));
}
