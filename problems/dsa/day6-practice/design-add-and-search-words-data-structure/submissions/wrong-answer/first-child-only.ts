// wrong-answer: follows only the first child at a dot
class WordDictionary {
  private root: any = { next: new Map(), isWord: false };

  addWord(word: string): void {
    let node = this.root;
    for (const c of word) {
      if (!node.next.has(c)) node.next.set(c, { next: new Map(), isWord: false });
      node = node.next.get(c);
    }
    node.isWord = true;
  }

  search(word: string): boolean {
    const visit = (node: any, i: number): boolean => {
      if (i === word.length) return node.isWord;
      if (word[i] === '.') {
        for (const child of node.next.values()) return visit(child, i + 1);
        return false;
      }
      const child = node.next.get(word[i]);
      return child ? visit(child, i + 1) : false;
    };
    return visit(this.root, 0);
  }
}
