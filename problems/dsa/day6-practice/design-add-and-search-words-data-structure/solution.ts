class TrieNode {
  readonly next = new Map<string, TrieNode>();
  endsWord = false;
}

/** A tree of letters; a dot in a searched word branches into every child. */
export class WordDictionary {
  readonly #root = new TrieNode();

  addWord(word: string): void {
    let node = this.#root;
    for (const letter of word) {
      let next = node.next.get(letter);
      if (!next) {
        next = new TrieNode();
        node.next.set(letter, next);
      }
      node = next;
    }
    node.endsWord = true;
  }

  search(word: string): boolean {
    return continuesWith(word, 0, this.#root);
  }
}

/** @returns whether the letters of `word` from `place` on lead from the node to the end of a stored word */
function continuesWith(word: string, place: number, node: TrieNode): boolean {
  if (place === word.length) return node.endsWord;
  const letter = word.charAt(place);
  if (letter === '.') return [...node.next.values()].some((next) => continuesWith(word, place + 1, next));
  const next = node.next.get(letter);
  return next !== undefined && continuesWith(word, place + 1, next);
}
