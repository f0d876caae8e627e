// accepted: words in groups by their length, compared letter by letter
class WordDictionary {
  private groups = new Map<number, Set<string>>();

  addWord(word: string): void {
    if (!this.groups.has(word.length)) this.groups.set(word.length, new Set());
    this.groups.get(word.length)!.add(word);
  }

  search(word: string): boolean {
    const group = this.groups.get(word.length);
    if (!group) return false;
    if (!word.includes('.')) return group.has(word);
    for (const candidate of group) {
      let i = 0;
      while (i < word.length && (word[i] === '.' || word[i] === candidate[i])) i++;
      if (i === word.length) return true;
    }
    return false;
  }
}
