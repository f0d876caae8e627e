// wrong-answer: lets a dot stand for no letter
class WordDictionary {
  private root: any = { next: {}, isWord: false };

  addWord(word: string): void {
    let node = this.root;
    for (const c of word) node = node.next[c] ??= { next: {}, isWord: false };
    node.isWord = true;
  }

  search(word: string): boolean {
    const visit = (node: any, i: number): boolean => {
      if (i === word.length) return node.isWord;
      if (word[i] === '.') return visit(node, i + 1) || Object.values(node.next).some((child) => visit(child, i + 1));
      return node.next[word[i]] !== undefined && visit(node.next[word[i]], i + 1);
    };
    return visit(this.root, 0);
  }
}
