// accepted: every edge gives one group the label of the other, O(V E)
class Solution {
  validTree(n: number, edges: number[][]): boolean {
    let labels = Array.from({ length: n }, (_, i) => i);
    for (const [a, b] of edges) {
      const [from, to] = [labels[a], labels[b]];
      if (from === to) return false;
      labels = labels.map((label) => (label === from ? to : label));
    }
    return new Set(labels).size === 1;
  }
}
