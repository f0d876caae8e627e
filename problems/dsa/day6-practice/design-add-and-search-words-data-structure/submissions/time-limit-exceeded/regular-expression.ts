// time-limit-exceeded: tests every stored word with a regular expression
class WordDictionary {
  private words = new Set<string>();

  addWord(word: string): void {
    this.words.add(word);
  }

  search(word: string): boolean {
    const pattern = new RegExp(`^${word}$`);
    for (const candidate of this.words) if (pattern.test(candidate)) return true;
    return false;
  }
}
