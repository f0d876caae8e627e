// time-limit-exceeded: startsWith goes through all words
class Trie {
  private words: string[] = [];
  private known = new Set<string>();

  insert(word: string): void {
    if (this.known.has(word)) return;
    this.known.add(word);
    this.words.push(word);
  }

  search(word: string): boolean {
    return this.known.has(word);
  }

  startsWith(prefix: string): boolean {
    for (let i = 0; i < this.words.length; i++) {
      if (this.words[i].slice(0, prefix.length) === prefix) return true;
    }
    return false;
  }
}
