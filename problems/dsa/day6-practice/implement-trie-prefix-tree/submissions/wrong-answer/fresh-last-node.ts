// wrong-answer: inserting a prefix of a present word clears what lies below it
class Trie {
  private root: any = { next: {}, isWord: false };

  insert(word: string): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      if (i === word.length - 1) node.next[word[i]] = { next: {}, isWord: true };
      else node.next[word[i]] ??= { next: {}, isWord: false };
      node = node.next[word[i]];
    }
  }

  private walk(text: string): any {
    let node = this.root;
    for (const c of text) node = node?.next[c];
    return node;
  }

  search(word: string): boolean {
    return Boolean(this.walk(word)?.isWord);
  }

  startsWith(prefix: string): boolean {
    return Boolean(this.walk(prefix));
  }
}
