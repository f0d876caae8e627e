// accepted: two plain objects of counts, compared key by key; a class
class Solution {
  isAnagram(s: string, t: string): boolean {
    const a = this.count(s);
    const b = this.count(t);
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
  }

  private count(word: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const letter of word) counts[letter] = (counts[letter] || 0) + 1;
    return counts;
  }
}
