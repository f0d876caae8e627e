// accepted: a trie, walked along the text from every reachable place
class TrieNode {
  children: Map<string, TrieNode> = new Map();
  isWord = false;
}

class Solution {
  wordBreak(s: string, wordDict: string[]): boolean {
    const root = new TrieNode();
    for (const word of wordDict) {
      let node = root;
      for (const letter of word) {
        if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
        node = node.children.get(letter)!;
      }
      node.isWord = true;
    }
    const reachable: boolean[] = [true];
    for (let start = 0; start < s.length; start++) {
      if (!reachable[start]) continue;
      let node: TrieNode | undefined = root;
      for (let i = start; i < s.length; i++) {
        node = node.children.get(s[i]);
        if (!node) break;
        if (node.isWord) reachable[i + 1] = true;
      }
    }
    return Boolean(reachable[s.length]);
  }
}
