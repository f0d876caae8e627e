// wrong-answer: gives a word twice when it occurs at two places
class TrieNode {
  children = new Map<string, TrieNode>();
  word: string | null = null;
}

function findWords(board: string[][], words: string[]): string[] {
  const root = new TrieNode();
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
      node = node.children.get(letter)!;
    }
    node.word = word;
  }
  const result: string[] = [];
  const dfs = (r: number, c: number, node: TrieNode): void => {
    if (r < 0 || c < 0 || r === board.length || c === board[0].length) return;
    const letter = board[r][c];
    const next = node.children.get(letter);
    if (!next) return;
    if (next.word !== null) result.push(next.word);
    board[r][c] = '#';
    dfs(r + 1, c, next);
    dfs(r - 1, c, next);
    dfs(r, c + 1, next);
    dfs(r, c - 1, next);
    board[r][c] = letter;
  };
  for (let r = 0; r < board.length; r++) for (let c = 0; c < board[0].length; c++) dfs(r, c, root);
  return result;
}
