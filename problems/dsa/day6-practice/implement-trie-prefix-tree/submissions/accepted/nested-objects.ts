// accepted: objects within objects, the mark under a key of several letters; plain JavaScript
var Trie = function () {
  this.root = {};
};

Trie.prototype.insert = function (word) {
  let node = this.root;
  for (const c of word) {
    if (!node[c]) node[c] = {};
    node = node[c];
  }
  node.isEnd = true;
};

Trie.prototype.walk = function (text) {
  let node = this.root;
  for (const c of text) {
    node = node[c];
    if (!node) return null;
  }
  return node;
};

Trie.prototype.search = function (word) {
  const node = this.walk(word);
  return node !== null && node.isEnd === true;
};

Trie.prototype.startsWith = function (prefix) {
  return this.walk(prefix) !== null;
};
