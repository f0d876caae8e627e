// accepted: 26 places for children
class Letter {
  children: Letter[] = new Array(26);
  isWord = false;
}

class WordDictionary {
  root = new Letter();

  addWord(word: string): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const k = word.charCodeAt(i) - 97;
      if (!node.children[k]) node.children[k] = new Letter();
      node = node.children[k];
    }
    node.isWord = true;
  }

  search(word: string, node: Letter = this.root, i: number = 0): boolean {
    for (; i < word.length; i++) {
      if (word[i] === '.') {
        for (const child of node.children) if (child && this.search(word, child, i + 1)) return true;
        return false;
      }
      node = node.children[word.charCodeAt(i) - 97];
      if (!node) return false;
    }
    return node.isWord;
  }
}
