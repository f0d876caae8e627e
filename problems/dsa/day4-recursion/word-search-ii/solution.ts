interface TrieNode {
  children: Map<string, TrieNode>;
  /** The word that ends here, until it has been found. */
  word?: string | undefined;
}

/** One search for all words: it goes through the board and the words' trie at once, and only where both go on. */
export function findWords(board: string[][], words: string[]): string[] {
  const root = trieOf(words);
  const found: string[] = [];
  for (const [row, cells] of board.entries()) {
    for (const column of cells.keys()) walk(row, column, root);
  }
  return found;

  function walk(row: number, column: number, parent: TrieNode): void {
    const letter = board[row]?.[column];
    const node = letter && parent.children.get(letter);
    if (!node) return;
    if (node.word !== undefined) found.push(node.word);
    node.word = undefined;
    const cells = board[row] as string[];
    cells[column] = ''; // in use on this path
    walk(row - 1, column, node);
    walk(row + 1, column, node);
    walk(row, column - 1, node);
    walk(row, column + 1, node);
    cells[column] = letter;
    if (node.children.size === 0) parent.children.delete(letter); // all its words are found
  }
}

function trieOf(words: string[]): TrieNode {
  const root: TrieNode = { children: new Map() };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next = node.children.get(letter) ?? { children: new Map() };
      node.children.set(letter, next);
      node = next;
    }
    node.word = word;
  }
  return root;
}
