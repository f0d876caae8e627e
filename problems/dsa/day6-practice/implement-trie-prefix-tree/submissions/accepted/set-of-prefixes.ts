// accepted: every prefix of every word in a set
class Trie {
  words = new Set<string>();
  prefixes = new Set<string>();

  insert(word: string): void {
    this.words.add(word);
    for (let end = 1; end <= word.length; end++) this.prefixes.add(word.slice(0, end));
  }

  search(word: string): boolean {
    return this.words.has(word);
  }

  startsWith(prefix: string): boolean {
    return this.prefixes.has(prefix);
  }
}
