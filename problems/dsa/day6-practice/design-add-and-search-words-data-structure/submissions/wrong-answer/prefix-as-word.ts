// wrong-answer: accepts a prefix of a word
class WordDictionary {
  private root: any = {};

  addWord(word: string): void {
    let node = this.root;
    for (const c of word) node = node[c] ??= {};
  }

  search(word: string): boolean {
    const visit = (node: any, i: number): boolean => {
      if (i === word.length) return true;
      if (word[i] === '.') return Object.values(node).some((child) => visit(child, i + 1));
      return node[word[i]] !== undefined && visit(node[word[i]], i + 1);
    };
    return visit(this.root, 0);
  }
}
