class TrieNode {
  readonly next = new Map<string, TrieNode>();
  endsWord = false;
}

/** A tree of letters: the way from the root to a node spells a prefix, and words with a common prefix share that way. */
export class Trie {
  readonly #root = new TrieNode();

  insert(word: string): void {
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
    return this.#nodeOf(word)?.endsWord ?? false;
  }

  startsWith(prefix: string): boolean {
    return this.#nodeOf(prefix) !== undefined;
  }

  #nodeOf(prefix: string): TrieNode | undefined {
    let node: TrieNode | undefined = this.#root;
    for (const letter of prefix) {
      node = node.next.get(letter);
      if (!node) return undefined;
    }
    return node;
  }
}
