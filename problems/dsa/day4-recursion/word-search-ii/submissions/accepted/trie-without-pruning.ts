// accepted: a trie of plain objects that is never cut back; a set of marks and a set of results
type Node = { [letter: string]: Node | boolean };

const findWords = (board: string[][], words: string[]): string[] => {
  const root: Node = {};
  for (const word of words) {
    let node = root;
    for (const letter of word) node = (node[letter] ??= {}) as Node;
    node.end = true;
  }
  const found = new Set<string>();
  const used = new Set<number>();
  const columns = board[0].length;
  const visit = (r: number, c: number, node: Node, path: string): void => {
    if (r < 0 || c < 0 || r >= board.length || c >= columns || used.has(r * columns + c)) return;
    const next = node[board[r][c]] as Node | undefined;
    if (!next) return;
    const text = path + board[r][c];
    if (next.end) found.add(text);
    used.add(r * columns + c);
    for (const [dr, dc] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) visit(r + dr, c + dc, next, text);
    used.delete(r * columns + c);
  };
  for (let r = 0; r < board.length; r++) for (let c = 0; c < columns; c++) visit(r, c, root, '');
  return Array.from(found);
};
