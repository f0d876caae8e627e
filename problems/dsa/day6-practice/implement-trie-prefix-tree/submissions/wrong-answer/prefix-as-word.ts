// wrong-answer: search accepts a prefix that was never inserted as a word
class Trie {
  private root: any = {};

  insert(word: string): void {
    let node = this.root;
    for (const c of word) node = node[c] ??= {};
  }

  search(word: string): boolean {
    let node = this.root;
    for (const c of word) {
      node = node[c];
      if (!node) return false;
    }
    return true;
  }

  startsWith(prefix: string): boolean {
    return this.search(prefix);
  }
}
