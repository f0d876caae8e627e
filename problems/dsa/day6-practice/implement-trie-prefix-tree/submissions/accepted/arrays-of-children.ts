// accepted: 26 places for children, recursion over the letters
class TrieNode {
  children: (TrieNode | null)[] = new Array(26).fill(null);
  isWord = false;
}

class Trie {
  private root = new TrieNode();

  insert(word: string): void {
    const add = (node: TrieNode, i: number): void => {
      if (i === word.length) {
        node.isWord = true;
        return;
      }
      const k = word.charCodeAt(i) - 97;
      node.children[k] ??= new TrieNode();
      add(node.children[k]!, i + 1);
    };
    add(this.root, 0);
  }

  search(word: string): boolean {
    return this.find(this.root, word, 0)?.isWord === true;
  }

  startsWith(prefix: string): boolean {
    return this.find(this.root, prefix, 0) !== null;
  }

  private find(node: TrieNode | null, text: string, i: number): TrieNode | null {
    if (!node || i === text.length) return node;
    return this.find(node.children[text.charCodeAt(i) - 97], text, i + 1);
  }
}
