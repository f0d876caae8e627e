// wrong-answer: startsWith asks for a whole word
class Trie {
  private root = new Map<string, any>();

  insert(word: string): void {
    let node = this.root;
    for (const c of word) {
      if (!node.has(c)) node.set(c, new Map());
      node = node.get(c);
    }
    node.set('end', true);
  }

  search(word: string): boolean {
    let node = this.root;
    for (const c of word) {
      if (!node.has(c)) return false;
      node = node.get(c);
    }
    return node.has('end');
  }

  startsWith(prefix: string): boolean {
    return this.search(prefix);
  }
}
