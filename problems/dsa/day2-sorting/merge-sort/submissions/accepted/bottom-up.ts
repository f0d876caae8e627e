// accepted: bottom-up, merges runs of 1, 2, 4, … records between two buffers
class Solution {
  mergeSort(records: [number, string][]): [number, string][] {
    const n = records.length;
    let source = records.slice();
    let target: [number, string][] = new Array(n);
    for (let run = 1; run < n; run *= 2) {
      for (let start = 0; start < n; start += 2 * run) {
        const middle = Math.min(start + run, n);
        const end = Math.min(start + 2 * run, n);
        let i = start;
        let j = middle;
        for (let k = start; k < end; k++) {
          const takeLeft = i < middle && (j >= end || source[i][0] <= source[j][0]);
          target[k] = takeLeft ? source[i++] : source[j++];
        }
      }
      [source, target] = [target, source];
    }
    return source;
  }
}
