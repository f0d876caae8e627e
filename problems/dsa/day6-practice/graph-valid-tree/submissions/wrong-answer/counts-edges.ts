// wrong-answer: counts edges only (n - 1 of them with a cycle and a lone node)
function validTree(n: number, edges: number[][]): boolean {
  return edges.length === n - 1;
}
