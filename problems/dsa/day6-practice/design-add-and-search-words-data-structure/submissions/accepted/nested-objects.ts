// accepted: objects within objects, a stack of nodes in place of recursion; plain JavaScript
var WordDictionary = function () {
  this.root = {};
};

WordDictionary.prototype.addWord = function (word) {
  let node = this.root;
  for (const c of word) node = node[c] = node[c] || {};
  node.end = true;
};

WordDictionary.prototype.search = function (word) {
  let level = [this.root];
  for (const c of word) {
    const next = [];
    for (const node of level) {
      if (c === '.') for (const key of Object.keys(node)) key !== 'end' && next.push(node[key]);
      else if (node[c]) next.push(node[c]);
    }
    level = next;
  }
  return level.some((node) => node.end === true);
};
